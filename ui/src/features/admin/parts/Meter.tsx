import { Box, Flex, Text } from '@chakra-ui/react';
import { formatShare } from '../../../design/numbers';

const NEAR = 0.8;

interface MeterProps {
  label: string;
  used: number;
  /** Set aside, not yet spent. */
  held?: number;
  limit: number;
  say: (value: number) => string;
  /** Full is good: progress rather than a limit. */
  plain?: boolean;
}

/** How much of a limit is used; gold from four fifths on, red when nothing is left. */
export function Meter({ label, used, held = 0, limit, say, plain = false }: MeterProps) {
  const share = limit > 0 ? (used + held) / limit : 1;
  const part = (value: number) => `${limit > 0 ? Math.min(100, (value / limit) * 100) : 0}%`;
  const ink = plain || share < NEAR ? 'kept' : share < 1 ? 'gold' : 'fg.error';
  return (
    <Box>
      <Flex justify="space-between" gap="3" wrap="wrap">
        <Text fontWeight="600">{label}</Text>
        <Text color="fg.muted">
          {say(used + held)} / {say(limit)} · {formatShare(share)}
        </Text>
      </Flex>
      <Flex
        role="meter"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={limit}
        aria-valuenow={Math.min(used + held, limit)}
        aria-valuetext={`${say(used + held)} / ${say(limit)}`}
        h="2.5"
        mt="1.5"
        rounded="full"
        overflow="hidden"
        bg="track"
      >
        <Box w={part(used)} bg={ink} />
        <Box w={part(held)} bg={ink} opacity="0.5" />
      </Flex>
    </Box>
  );
}
