import { Box, Button, Flex, Stack, Text } from '@chakra-ui/react';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../api/problem';
import type { Schema } from '../../api/client';
import { deviceSettings } from '../../design/deviceSettings';
import { Failed } from '../../design/Failed';
import { Loaded } from '../../design/Loaded';
import { Page } from '../../design/Page';
import { AskForm } from './AskForm';
import type { Conversation, Turn } from './chat';
import { DayNote } from './DayNote';
import { keepConversation, useLastConversation } from './conversations';
import { LastQuestion } from './LastQuestion';
import { Myths } from './Myths';
import { PendingTurn } from './PendingTurn';
import { Recommendations } from './Recommendations';
import { SightSheet } from './SightSheet';
import { Starters } from './Starters';
import { ToneChoice } from './ToneChoice';
import { TurnCard } from './TurnCard';
import { type Chat, useChat } from './useChat';
import { WeekNote } from './WeekNote';

export default function CoachPage() {
  const { t } = useTranslation();
  const conversation = useLastConversation();
  return (
    <Page title={t('coach.title')} lead={t('coach.lead')} action={<SightSheet />}>
      <Loaded query={conversation} heights={['420px']}>
        {(last) => <Coach conversation={last} />}
      </Loaded>
    </Page>
  );
}

/** What the coach has to say by itself, until a question is asked or taken up again. */
function Coach({ conversation }: { conversation: Conversation | null }) {
  const [tone, setTone] = useState<Schema<'Tone'>>(deviceSettings().tone ?? 'warm');
  const [talking, setTalking] = useState(false);
  const chat = useChat(conversation, tone);
  const turns = (conversation?.turns ?? []).filter(({ turn }) => turn !== chat.pending?.turn);
  const ask = (question: string) => {
    setTalking(true);
    void chat.send(question);
  };
  return talking ? (
    <Talk turns={turns} chat={chat} onAsk={ask} onLeave={() => setTalking(false)} />
  ) : (
    <>
      <Starters onAsk={ask} />
      <AskForm busy={chat.pending !== null} onAsk={ask} />
      <ToneChoice tone={tone} onChoose={setTone} />
      <LastQuestion turns={turns} onResume={() => setTalking(true)} />
      <DayNote />
      <Recommendations />
      <WeekNote />
      <Myths />
    </>
  );
}

interface TalkProps {
  turns: Turn[];
  chat: Chat;
  onAsk: (question: string) => void;
  onLeave: () => void;
}

/** The conversation; where one writes stays at the lower edge while answers grow above it. */
function Talk({ turns, chat, onAsk, onLeave }: TalkProps) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  useEffect(() => window.scrollTo({ top: document.documentElement.scrollHeight }), [chat.latest]);
  return (
    <Stack gap="5">
      <Flex gap="3" wrap="wrap">
        <Button variant="outline" minH="48px" onClick={onLeave}>
          {t('coach.overview')}
        </Button>
        {turns.length > 0 && (
          <Button
            variant="outline"
            minH="48px"
            onClick={() => {
              keepConversation(cache, null);
              onLeave();
            }}
          >
            {t('coach.fresh')}
          </Button>
        )}
      </Flex>
      <Stack as="ol" gap="5" listStyleType="none" aria-live="polite">
        {turns.map((turn) => (
          <TurnCard
            key={turn.turn}
            turn={turn}
            fresh={turn.turn === chat.latest}
            onAgain={turn === turns.at(-1) && !chat.pending ? onAsk : undefined}
          />
        ))}
        {chat.pending && <PendingTurn pending={chat.pending} chat={chat} />}
      </Stack>
      {chat.interrupted && <Text role="status">{t('coach.interrupted')}</Text>}
      <Refusal chat={chat} question={turns.at(-1)?.question ?? null} />
      <Box
        position="sticky"
        bottom={{ base: 'calc(65px + env(safe-area-inset-bottom))', md: '0' }}
        zIndex="1"
        bg="bg"
        py="3"
      >
        <AskForm busy={chat.pending !== null} onAsk={onAsk} />
      </Box>
    </Stack>
  );
}

/** Why a question was not asked; at a limit the server's own coach still answers. */
function Refusal({ chat, question }: { chat: Chat; question: string | null }) {
  const { t } = useTranslation();
  const { failure } = chat;
  if (!(failure instanceof Problem)) {
    return null;
  }
  if (failure.status !== 429 || question === null) {
    return <Failed error={failure} />;
  }
  return (
    <Stack gap="2" role="alert">
      <Text>{failure.message}</Text>
      <Button alignSelf="flex-start" minH="48px" onClick={() => void chat.send(question, true)}>
        {t('coach.local')}
      </Button>
    </Stack>
  );
}
