import type { Plugin } from 'vite';

/** Makes the service worker of a build. */
export function serviceWorker(): Plugin;
