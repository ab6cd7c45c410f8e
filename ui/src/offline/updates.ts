import { useSyncExternalStore } from 'react';

let waiting: ServiceWorker | null = null;
let asked = false;
const listeners = new Set<() => void>();
const HOUR_MS = 3_600_000;

function offer(worker: ServiceWorker | null): void {
  waiting = worker;
  listeners.forEach((listener) => listener());
}

/** Whether a newer version of the app waits to be taken. */
export const useUpdate = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => waiting !== null,
  );

/** Takes the newer version: the page loads anew once it is in charge. */
export function applyUpdate(): void {
  asked = true;
  waiting?.postMessage('take-over');
}

/** Lets the app work without a network after the first visit, and watches for newer versions. */
export function watchForUpdates(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) {
    return;
  }
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (asked) {
      window.location.reload();
    }
  });
  void register();
}

async function register(): Promise<void> {
  try {
    const registration = await navigator.serviceWorker.register('/sw.js');
    const look = (worker: ServiceWorker | null) => {
      worker?.addEventListener('statechange', () => {
        if (worker.state === 'installed' && navigator.serviceWorker.controller) {
          offer(worker);
        }
      });
    };
    if (registration.waiting && navigator.serviceWorker.controller) {
      offer(registration.waiting);
    }
    look(registration.installing);
    registration.addEventListener('updatefound', () => look(registration.installing));
    setInterval(() => void registration.update().catch(() => undefined), HOUR_MS);
  } catch {
    // A browser that takes no service worker needs the network; everything else works.
  }
}
