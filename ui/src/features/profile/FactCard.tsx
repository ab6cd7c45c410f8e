import { Box, Button, Flex, Heading, Text } from '@chakra-ui/react';
import { Panel } from '../../design/Panel';

interface FactCardProps {
  title: string;
  lines: string[];
  action: string;
  actionLabel: string;
  onAction: () => void;
}

/** A group of answers in words, with the way to change them. */
export function FactCard({ title, lines, action, actionLabel, onAction }: FactCardProps) {
  return (
    <Panel as="section">
      <Flex justify="space-between" gap="3">
        <Box minW="0">
          <Heading as="h2" size="sm" color="fg.muted">
            {title}
          </Heading>
          {lines.map((line) => (
            <Text key={line} overflowWrap="anywhere">
              {line}
            </Text>
          ))}
        </Box>
        <Button
          variant="ghost"
          size="sm"
          minH="44px"
          mt="-3"
          me="-3"
          aria-label={actionLabel}
          onClick={onAction}
        >
          {action}
        </Button>
      </Flex>
    </Panel>
  );
}
