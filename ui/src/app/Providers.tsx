import { ChakraProvider } from '@chakra-ui/react';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Announcer } from '../design/Announcer';
import { system } from '../design/theme';

export function Providers({ cache, children }: { cache: QueryClient; children: ReactNode }) {
  return (
    <QueryClientProvider client={cache}>
      <ChakraProvider value={system}>
        <Announcer>{children}</Announcer>
      </ChakraProvider>
    </QueryClientProvider>
  );
}
