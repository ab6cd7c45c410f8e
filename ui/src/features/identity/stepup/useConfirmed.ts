import { createContext, useContext } from 'react';

/** Sends a request that may need a fresh password, and answers with what it answered. */
export type Confirm = <T>(send: () => Promise<T>) => Promise<T>;

export const Confirmed = createContext<Confirm>((send) => send());

export const useConfirmed = (): Confirm => useContext(Confirmed);
