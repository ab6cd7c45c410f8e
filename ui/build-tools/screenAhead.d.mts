import type { Plugin } from 'vite';

type Places = Readonly<Record<string, string>>;

export function screenAhead(places: Places, openPlaces: Places): Plugin;
