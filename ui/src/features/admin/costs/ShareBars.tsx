import { Box, Flex, Stack, Text } from '@chakra-ui/react';
import { formatUsd } from '../parts/money';
import type { CostRow } from './costs';

/** Who cost how much of the whole; the table below says the same, so this is for the eye alone. */
export function ShareBars({ rows, name }: { rows: CostRow[]; name: (row: CostRow) => string }) {
  const cost = (row: CostRow) => row.providerCostMicroUsd;
  const most = Math.max(1, ...rows.map(cost));
  return (
    <Stack gap="3" aria-hidden>
      {rows
        .toSorted((a, b) => cost(b) - cost(a))
        .map((row) => (
          <Box key={row.key}>
            <Flex justify="space-between" gap="3">
              <Text fontWeight="600">{name(row)}</Text>
              <Text color="fg.muted">{formatUsd(cost(row))}</Text>
            </Flex>
            <Box h="2.5" mt="1" rounded="full" bg="track">
              <Box
                h="full"
                rounded="full"
                bg="ember.solid"
                w={`${(cost(row) / most) * 100}%`}
                minW={cost(row) > 0 ? '3px' : '0'}
              />
            </Box>
          </Box>
        ))}
    </Stack>
  );
}
