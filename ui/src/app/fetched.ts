import type { QueryClient } from '@tanstack/react-query';
import { type ComponentType, lazy } from 'react';

/** What the file of a screen holds. */
export interface Screen {
  default: ComponentType;
  /** Asks for what the screen shows before it is drawn. */
  askAhead?: (cache: QueryClient, pathname: string) => void;
}

type Fetch = () => Promise<Screen>;

const here = new Map<Fetch, Screen>();

/** Fetches a screen and remembers that it is here. */
export async function fetched(fetchScreen: Fetch): Promise<Screen> {
  const screen = await fetchScreen();
  here.set(fetchScreen, screen);
  return screen;
}

/**
 * A screen that is drawn at once when its code is here already. React shows what it had to wait for no earlier
 * than 300 ms after it began to wait, even when that was for nothing.
 */
export function atOnce(fetchScreen: Fetch) {
  return lazy(() => {
    const screen = here.get(fetchScreen);
    return screen ? known(screen) : fetched(fetchScreen);
  });
}

/** A promise that is kept before anybody can ask twice; a real one is kept too late for the picture that asks. */
const known = <T>(value: T) => ({ then: (take: (value: T) => void) => take(value) }) as Promise<T>;
