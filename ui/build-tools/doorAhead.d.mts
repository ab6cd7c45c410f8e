import type { Plugin } from 'vite';

export function doorAhead(): Plugin;
