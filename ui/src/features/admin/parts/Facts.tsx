import { Box, SimpleGrid, Text } from '@chakra-ui/react';
import type { ReactNode } from 'react';

export interface Fact {
  name: string;
  value: ReactNode;
}

/** Values stand level with those beside them, however many lines a name takes. */
const ROWS = { display: 'grid', gridRow: 'span 2', gridTemplateRows: 'subgrid', rowGap: '0' };

/** Names and their values, side by side where there is room. */
export function Facts({ facts, columns = 3 }: { facts: Fact[]; columns?: number }) {
  return (
    <SimpleGrid as="dl" columns={{ base: 2, md: columns }} gapX="5" gapY="3">
      {facts.map(({ name, value }) => (
        <Box key={name} minW="0" {...ROWS}>
          <Text as="dt" fontSize="sm" color="fg.muted">
            {name}
          </Text>
          <Box as="dd" fontWeight="600" overflowWrap="anywhere">
            {value}
          </Box>
        </Box>
      ))}
    </SimpleGrid>
  );
}
