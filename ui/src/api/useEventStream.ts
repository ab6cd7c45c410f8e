import { useEffect, useEffectEvent, useState } from 'react';

const PAUSE_MS = 5000;

/** Lost: nothing is heard now, and it is tried again. */
export type Line = 'opening' | 'open' | 'lost';

interface EventStream<T> {
  /** Null for silence. */
  path: string | null;
  event: string;
  heard: (news: T) => void;
  /** A read that renews the login, since a stream that was refused stays closed. */
  renew: () => Promise<unknown>;
}

/** Listens to the server's events of one name, and tells how the line is. */
export function useEventStream<T>({ path, event, heard, renew }: EventStream<T>): Line {
  const [line, setLine] = useState<Line>(typeof EventSource === 'undefined' ? 'lost' : 'opening');
  const hear = useEffectEvent(heard);
  const renewed = useEffectEvent(renew);
  useEffect(() => {
    if (path === null || typeof EventSource === 'undefined') {
      return;
    }
    let stream: EventSource | undefined;
    let again: ReturnType<typeof setTimeout> | undefined;
    let over = false;
    function open(): void {
      if (over || path === null) {
        return;
      }
      const opened = new EventSource(path);
      stream = opened;
      opened.addEventListener('open', () => setLine('open'));
      opened.addEventListener(event, (message: MessageEvent<string>) =>
        hear(JSON.parse(message.data) as T),
      );
      opened.addEventListener('error', () => {
        setLine('lost');
        if (opened.readyState === EventSource.CLOSED) {
          again = setTimeout(() => void renewed().then(open, open), PAUSE_MS);
        }
      });
    }
    open();
    return () => {
      over = true;
      clearTimeout(again);
      stream?.close();
    };
  }, [path, event]);
  return line;
}
