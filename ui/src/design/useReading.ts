import { type KeyboardEvent, useState } from 'react';

/** One point of a chart, and what it says in words. */
export interface TrendPoint {
  key: string;
  at: Date;
  value: number;
  said: string;
}

const LEAP = 5;

/** Moves a reader along the points of a chart by keys, from the newest on. */
export function useReading(count: number) {
  const [chosen, setChosen] = useState<number | null>(null);
  const last = count - 1;
  const at = Math.min(chosen ?? last, last);

  function onKeyDown(event: KeyboardEvent): void {
    const next = target(event.key);
    if (next !== undefined) {
      event.preventDefault();
      setChosen(Math.min(last, Math.max(0, next)));
    }
  }

  function target(key: string): number | undefined {
    const places: Record<string, number> = {
      ArrowLeft: at - 1,
      ArrowDown: at - 1,
      ArrowRight: at + 1,
      ArrowUp: at + 1,
      PageDown: at - LEAP,
      PageUp: at + LEAP,
      Home: 0,
      End: last,
    };
    return places[key];
  }

  const props = {
    role: 'slider',
    tabIndex: 0,
    'aria-valuemin': 1,
    'aria-valuemax': count,
    'aria-valuenow': at + 1,
    onKeyDown,
  } as const;
  return { at, props };
}
