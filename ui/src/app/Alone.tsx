import { Box } from '@chakra-ui/react';
import type { ReactNode } from 'react';

/** The width and margins of what stands outside the frame. */
export function Alone({ as, children }: { as?: 'main'; children: ReactNode }) {
  return (
    <Box as={as ?? 'div'} maxW="760px" mx="auto" p="5">
      {children}
    </Box>
  );
}
