import { Box } from '@chakra-ui/react';
import type { ReactNode } from 'react';

export type Tone = 'good' | 'warn' | 'bad' | 'plain';

const LOOKS = {
  good: { bg: 'keptBg', color: 'kept' },
  warn: { bg: 'goldBg', color: 'gold' },
  bad: { bg: 'badBg', color: 'fg.error' },
  plain: { bg: 'bg.muted', color: 'fg' },
} as const;

/** A state in one or two words; the colour only underlines them. */
export function Tag({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <Box
      as="span"
      display="inline-flex"
      alignItems="center"
      px="2.5"
      py="0.5"
      rounded="full"
      fontSize="sm"
      fontWeight="600"
      whiteSpace="nowrap"
      {...LOOKS[tone]}
    >
      {children}
    </Box>
  );
}
