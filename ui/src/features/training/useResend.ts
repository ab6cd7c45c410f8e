import { useEffect, useRef } from 'react';
import type { Schema } from '../../api/client';
import type { Unsent } from './outbox';

const PAUSE_MS = 5000;

/** Sends sets that did not arrive again: at once on arrival here or when the network is back, else after a pause. */
export function useResend(
  unsent: readonly Unsent[],
  send: (set: Schema<'NewSet'>) => Promise<boolean>,
): void {
  const arrived = useRef(false);
  useEffect(() => {
    const pause = arrived.current ? PAUSE_MS : 0;
    arrived.current = true;
    const waiting = unsent.filter(({ state, refusal }) => state === 'failed' && !refusal);
    if (waiting.length === 0) {
      return;
    }
    const again = () => waiting.forEach(({ set }) => void send(set));
    const timer = setTimeout(again, pause);
    window.addEventListener('online', again);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', again);
    };
  });
}
