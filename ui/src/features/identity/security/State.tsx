import { Box } from '@chakra-ui/react';
import type { ReactNode } from 'react';

/** Whether something is as it should be, in a word; the colour only underlines it. */
export function State({ on, children }: { on: boolean; children: ReactNode }) {
  return (
    <Box
      as="span"
      display="inline-block"
      px="2.5"
      py="0.5"
      rounded="full"
      fontSize="sm"
      fontWeight="600"
      whiteSpace="nowrap"
      bg={on ? 'keptBg' : 'bg.muted'}
      color={on ? 'kept' : 'fg'}
    >
      {children}
    </Box>
  );
}
