import { Button, Spinner, Stack, Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { Answer, Question, ROOM, Words } from './TurnCard';
import type { Chat, Pending } from './useChat';

/** A question on its way: the words so far, or how to hear them again. */
export function PendingTurn({ pending, chat }: { pending: Pending; chat: Chat }) {
  const { t } = useTranslation();
  return (
    <Stack as="li" gap="3" minH={ROOM}>
      <Question text={pending.question} />
      <Answer>
        {chat.failure !== null ? (
          <>
            <Text role="alert">{t('coach.lost')}</Text>
            <Button
              alignSelf="flex-start"
              variant="outline"
              minH="48px"
              onClick={() => void chat.listenAgain()}
            >
              {t('coach.again')}
            </Button>
          </>
        ) : (
          <>
            {pending.words ? (
              <Words>{pending.words}</Words>
            ) : (
              <Text color="fg.muted" role="status">
                <Spinner size="sm" me="2" />
                {t('coach.thinking')}
              </Text>
            )}
            <Button
              alignSelf="flex-start"
              variant="outline"
              minH="48px"
              onClick={() => void chat.stop()}
            >
              {t('coach.stop')}
            </Button>
          </>
        )}
      </Answer>
    </Stack>
  );
}
