import { Box, type BoxProps, Flex, Text } from '@chakra-ui/react';
import type { ReactNode } from 'react';
import { Panel } from './Panel';

interface FigureProps extends Pick<BoxProps, 'gridColumn'> {
  label: string;
  value: string;
  note?: string | undefined;
  action?: ReactNode;
}

/** Name, value and note stand level with those beside them, however many lines a name takes. */
const ROWS = { display: 'grid', gridRow: 'span 3', gridTemplateRows: 'subgrid', rowGap: '0' };

/** One figure with its name, and the way to its receipt where it has one. */
export function Figure({ label, value, note, action, ...place }: FigureProps) {
  return (
    <Panel p={{ base: '3', md: '4' }} {...ROWS} {...place}>
      <Flex justify="space-between" align="flex-start" gap="1">
        <Text fontSize="sm" color="fg.muted">
          {label}
        </Text>
        {action && (
          <Box mt="-2.5" me="-2.5" mb="-3.5">
            {action}
          </Box>
        )}
      </Flex>
      <Text
        fontSize={{ base: 'xl', md: '2xl' }}
        fontWeight="800"
        letterSpacing="-0.02em"
        whiteSpace="nowrap"
      >
        {value}
      </Text>
      {note && (
        <Text fontSize="sm" color="fg.muted">
          {note}
        </Text>
      )}
    </Panel>
  );
}
