import { Box } from '@chakra-ui/react';

interface MeterProps {
  label: string;
  value: number;
  most: number;
  /** What the bar says in words. */
  text: string;
  /** Whether being full is a limit reached. */
  warns?: boolean;
  /** Where it leads, as a line across the bar. */
  mark?: number;
}

/** How much of something is used, as a bar. */
export function Meter({ label, value, most, text, warns = false, mark }: MeterProps) {
  const shareOf = (amount: number) => (most > 0 ? Math.min(1, amount / most) : 0);
  const share = shareOf(value);
  return (
    <Box
      role="meter"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={Math.max(most, 1)}
      aria-valuenow={Math.min(value, most)}
      aria-valuetext={text}
      h="10px"
      rounded="full"
      bg="track"
      overflow="hidden"
      position="relative"
    >
      <Box
        h="full"
        w={`${share * 100}%`}
        minW={value > 0 ? '10px' : '0'}
        rounded="full"
        bg={warns && share >= 1 ? 'fg.error' : 'ember.solid'}
      />
      {mark !== undefined && (
        <Box
          position="absolute"
          insetY="0"
          insetStart={`calc(${shareOf(mark) * 100}% - 3px)`}
          w="3px"
          bg="fg"
        />
      )}
    </Box>
  );
}
