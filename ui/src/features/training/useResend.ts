import { useEffect } from 'react';
import type { Schema } from '../../api/client';
import type { Unsent } from './outbox';

const PAUSE_MS = 5000;

/** Sends sets that did not arrive again, after a pause and at once when the network is back. */
export function useResend(
  unsent: readonly Unsent[],
  send: (set: Schema<'NewSet'>) => Promise<boolean>,
): void {
  useEffect(() => {
    const waiting = unsent.filter(({ state, refusal }) => state === 'failed' && !refusal);
    if (waiting.length === 0) {
      return;
    }
    const again = () => waiting.forEach(({ set }) => void send(set));
    const timer = setTimeout(again, PAUSE_MS);
    window.addEventListener('online', again);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', again);
    };
  });
}
