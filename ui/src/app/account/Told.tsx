import { Alert } from '@chakra-ui/react';
import type { ReactNode } from 'react';

/** What was done, said on screen and to screen readers. */
export function Told({ children, good = true }: { children: ReactNode; good?: boolean }) {
  return (
    <Alert.Root
      status={good ? 'success' : 'info'}
      variant="surface"
      role="status"
      rounded="xl"
      alignItems="flex-start"
    >
      <Alert.Indicator />
      <Alert.Description color="fg" minW="0">
        {children}
      </Alert.Description>
    </Alert.Root>
  );
}
