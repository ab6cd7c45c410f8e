import { Box, Button, Flex, Spinner, Text } from '@chakra-ui/react';
import { CloudOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/client';
import { drop, figuresOf, type Unsent } from './outbox';
import { useSetText } from './useSetText';

interface UnsentRowProps {
  unsent: Unsent;
  number: number;
  name: string;
  onRetry: (set: Schema<'NewSet'>) => void;
}

/** A set on its way, or one that did not arrive and waits for another try. */
export function UnsentRow({ unsent, number, name, onRetry }: UnsentRowProps) {
  const { t } = useTranslation();
  const say = useSetText();
  const { set, state, refusal } = unsent;
  const text = say(figuresOf(set));
  return (
    <Box
      as="li"
      aria-label={t('training.set.of', { number, name })}
      borderWidth="2px"
      borderStyle="dashed"
      borderColor={state === 'failed' ? 'fg.error' : 'border.emphasized'}
      rounded="xl"
      px="3"
      py="2"
    >
      <Flex align="center" gap="2" minH="36px">
        {state === 'sending' ? <Spinner size="sm" /> : <CloudOff aria-hidden size={18} />}
        <Text fontWeight="700" flex="1">
          {text}
        </Text>
        {state === 'sending' && (
          <Text fontSize="sm" color="fg.muted">
            {t('training.set.sending')}
          </Text>
        )}
      </Flex>
      {state === 'failed' && (
        <Flex align="center" gap="2" wrap="wrap" role="alert">
          <Text fontSize="sm" flex="1 1 160px">
            {refusal ? t('training.set.refused', { why: refusal }) : t('training.set.failed')}
          </Text>
          <Button minH="48px" onClick={() => onRetry(set)}>
            {t('training.set.retry')}
          </Button>
          <Button minH="48px" variant="ghost" onClick={() => drop(set.setId)}>
            {t('training.set.drop')}
          </Button>
        </Flex>
      )}
    </Box>
  );
}
