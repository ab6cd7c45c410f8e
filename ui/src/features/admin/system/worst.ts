import type { Processor, SystemStatus } from './system';

export type Trouble = 'broken' | 'stopped' | 'letters' | 'behind';

const FAR_BEHIND = 1_000;

/** What an administrator has to look at first; null when all is well. */
export function worstOf({ chain, processors, deadLetters }: SystemStatus): Trouble | null {
  if (chain !== null && chain.brokenAt !== null) {
    return 'broken';
  }
  if (processors.some(isBroken)) {
    return 'stopped';
  }
  if (deadLetters > 0) {
    return 'letters';
  }
  return processors.some(
    ({ lag, replay }) => (lag ?? 0) > FAR_BEHIND && replay?.state !== 'running',
  )
    ? 'behind'
    : null;
}

/** Whether a processor does not get on; one that another node works is well. */
export const isBroken = ({ running, error, lag }: Processor): boolean =>
  error !== null || (!running && lag !== null);
