import { useEffect } from 'react';

/** Keeps the screen on while active; browsers let go of it when the page is hidden, so ask again. */
export function useWakeLock(active: boolean): void {
  useEffect(() => {
    if (!active || !('wakeLock' in navigator)) {
      return;
    }
    let lock: WakeLockSentinel | null = null;
    let ended = false;
    async function hold(): Promise<void> {
      if (document.visibilityState !== 'visible') {
        return;
      }
      try {
        const held = await navigator.wakeLock.request('screen');
        if (ended) {
          await held.release();
        } else {
          lock = held;
        }
      } catch {
        // A browser that saves its battery says no; the session goes on.
      }
    }
    const again = () => void hold();
    again();
    document.addEventListener('visibilitychange', again);
    return () => {
      ended = true;
      document.removeEventListener('visibilitychange', again);
      void lock?.release();
    };
  }, [active]);
}
