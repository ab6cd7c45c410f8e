import { Button } from '@chakra-ui/react';
import { Printer } from 'lucide-react';
import { useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { flushSync } from 'react-dom';

let printing = false;
const listeners = new Set<() => void>();

function set(now: boolean) {
  printing = now;
  flushSync(() => listeners.forEach((listener) => listener()));
}

/** Whether the page is being printed: then everything folded is open. */
export function usePrinting(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => printing,
  );
}

/** Prints the page with everything that is folded open, as the browser's own print does too. */
export function PrintButton() {
  const { t } = useTranslation();
  useEffect(() => {
    const before = () => set(true);
    const after = () => set(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return (
    <Button size="xl" variant="ghost" px="3" onClick={() => window.print()}>
      <Printer aria-hidden />
      {t('plan.print')}
    </Button>
  );
}
