import type { Plugin } from 'vite';

type Screens = Readonly<Record<string, string>>;

export function screenAhead(app: {
  places: Screens;
  openPlaces: Screens;
  placesOf: (pathname: string) => string[];
}): Plugin;
