import { Box, Button, Flex, Stack, Text } from '@chakra-ui/react';
import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isWithin, leavesOf, spokenPath } from './leaves';
import { Value } from './Value';

interface StateTreeProps {
  title: string;
  state: Record<string, unknown>;
  /** JSON pointers of what is to stand out. */
  marked?: string[];
  open?: boolean;
}

/** A whole state, value by value; closed until somebody wants to see it. */
export function StateTree({ title, state, marked = [], open = false }: StateTreeProps) {
  const { t } = useTranslation('admin');
  const [shown, setShown] = useState(open);
  const leaves = leavesOf(state).filter(({ path }) => path !== '');
  return (
    <Box>
      <Button
        variant="ghost"
        minH="40px"
        ms="-3"
        aria-expanded={shown}
        onClick={() => setShown(!shown)}
      >
        <Box as="span" aria-hidden transform={shown ? 'rotate(90deg)' : undefined}>
          <ChevronRight size={16} />
        </Box>
        {title}
      </Button>
      {shown && leaves.length === 0 && <Text color="fg.muted">{t('audit.step.empty')}</Text>}
      {shown && leaves.length > 0 && (
        <Stack as="dl" gap="0" borderWidth="1px" borderColor="border.muted" rounded="lg">
          {leaves.map(({ path, value }) => (
            <Flex
              key={path}
              gap="3"
              px="3"
              py="1.5"
              wrap="wrap"
              bg={isWithin(path, marked) ? 'goldBg' : undefined}
            >
              <Text as="dt" color="fg.muted" w={{ base: 'full', md: '280px' }} flexShrink="0">
                {spokenPath(path)}
              </Text>
              <Box as="dd" flex="1" minW="0">
                <Value value={value} />
              </Box>
            </Flex>
          ))}
        </Stack>
      )}
    </Box>
  );
}
