import { VisuallyHidden } from '@chakra-ui/react';
import {
  createContext,
  type ReactNode,
  startTransition,
  useCallback,
  useContext,
  useState,
} from 'react';

const Announce = createContext<(text: string) => void>(() => undefined);

/** Says something to screen readers without moving the focus. */
export const useAnnounce = () => useContext(Announce);

export function Announcer({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState({ text: '', turn: 0 });
  const announce = useCallback(
    // What is heard may come a moment after what is seen.
    (text: string) => startTransition(() => setSaid(({ turn }) => ({ text, turn: turn + 1 }))),
    [],
  );
  return (
    <Announce.Provider value={announce}>
      {children}
      <VisuallyHidden role="status" aria-live="polite" aria-atomic="true">
        <span key={said.turn}>{said.text}</span>
      </VisuallyHidden>
    </Announce.Provider>
  );
}
