import { useSyncExternalStore } from 'react';
import type { Command } from './command';
import { outbox, type Outbox, subscribe } from './store';

export const useOutbox = (): Outbox => useSyncExternalStore(subscribe, outbox);

/** What the current person did that the server does not have yet. */
export const useCommands = (): readonly Command[] =>
  useSyncExternalStore(subscribe, () => outbox().commands);
