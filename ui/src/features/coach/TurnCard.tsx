import { Box, Button, Stack, Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../design/dates';
import type { Turn } from './chat';
import { Citations, Source } from './Sources';

interface TurnCardProps {
  turn: Turn;
  /** Asks the same again; given for the last question only. */
  onAgain?: ((question: string) => void) | undefined;
  /** Whether it takes the place of an answer that was on its way a moment ago. */
  fresh?: boolean;
}

/** Kept free for an answer, so that its question goes up and its words find room below. */
export const ROOM = '60dvh';

/** A question and what came of it. */
export function TurnCard({ turn, onAgain, fresh = false }: TurnCardProps) {
  const { t } = useTranslation();
  return (
    <Stack as="li" gap="3" minH={fresh ? ROOM : undefined}>
      <Question text={turn.question ?? t('coach.erased')} />
      <Answer>
        {turn.status === 'refused' && turn.reached ? (
          <Text color="fg.muted">
            {t('coach.refused')}{' '}
            {turn.reached.resetsAt &&
              t('coach.resets', { when: formatMoment(turn.reached.resetsAt) })}
          </Text>
        ) : (
          <Words>{turn.answer ?? t('coach.erased')}</Words>
        )}
        {turn.status === 'stopped' && <Text color="fg.muted">{t('coach.stopped')}</Text>}
        <Citations facts={turn.citations} />
        {turn.by && <Source by={turn.by} charged={turn.charged} />}
        {onAgain && turn.question && turn.status !== 'refused' && (
          <Button
            alignSelf="flex-start"
            variant="ghost"
            ms="-4"
            minH="44px"
            onClick={() => onAgain(turn.question ?? '')}
          >
            {t('coach.askAgain')}
          </Button>
        )}
      </Answer>
    </Stack>
  );
}

export function Question({ text }: { text: string }) {
  const { t } = useTranslation();
  return (
    <Box alignSelf="flex-end" maxW="85%" bg="ember.subtle" rounded="2xl" px="4" py="3">
      <Text srOnly>{t('coach.you')}</Text>
      <Words>{text}</Words>
    </Box>
  );
}

export function Answer({ children }: { children: React.ReactNode }) {
  const { t } = useTranslation();
  return (
    <Stack
      gap="2"
      maxW="95%"
      bg="bg.panel"
      borderWidth="1px"
      borderColor="border.muted"
      rounded="2xl"
      px="4"
      py="3"
    >
      <Text srOnly>{t('coach.answer')}</Text>
      {children}
    </Stack>
  );
}

export function Words({ children }: { children: string }) {
  return (
    <Text whiteSpace="pre-line" overflowWrap="anywhere">
      {children}
    </Text>
  );
}
