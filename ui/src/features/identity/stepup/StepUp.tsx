import { type ReactNode, useCallback, useState } from 'react';
import { Problem } from '../../../api/problem';
import { PasswordSheet } from './PasswordSheet';
import { Confirmed } from './useConfirmed';

interface Asking {
  go: () => void;
  giveUp: () => void;
}

/** Asks for the password when the server wants a fresh one, then repeats what was refused. */
export function StepUp({ children }: { children: ReactNode }) {
  const [asking, setAsking] = useState<Asking | null>(null);
  const confirmed = useCallback(async <T,>(send: () => Promise<T>): Promise<T> => {
    try {
      return await send();
    } catch (error) {
      if (!wantsPassword(error)) {
        throw error;
      }
      await new Promise<void>((go, refuse) => setAsking({ go, giveUp: () => refuse(error) }));
      return send();
    }
  }, []);

  function end(answer: keyof Asking) {
    asking?.[answer]();
    setAsking(null);
  }

  return (
    <Confirmed.Provider value={confirmed}>
      {children}
      <PasswordSheet
        open={asking !== null}
        onConfirmed={() => end('go')}
        onClose={() => end('giveUp')}
      />
    </Confirmed.Provider>
  );
}

function wantsPassword(error: unknown): boolean {
  return error instanceof Problem && error.body.type?.endsWith(':step-up-required') === true;
}
