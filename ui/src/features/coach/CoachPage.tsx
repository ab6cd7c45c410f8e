import { Button, Flex, Stack, Text } from '@chakra-ui/react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../api/problem';
import type { Schema } from '../../api/client';
import { Choices } from '../../design/Choices';
import { changeDeviceSettings, deviceSettings } from '../../design/deviceSettings';
import { Failed } from '../../design/Failed';
import { Loaded } from '../../design/Loaded';
import { Page } from '../../design/Page';
import { AskForm } from './AskForm';
import type { Conversation } from './chat';
import { DayNote } from './DayNote';
import { keepConversation, useLastConversation } from './conversations';
import { Myths } from './Myths';
import { PendingTurn } from './PendingTurn';
import { Recommendations } from './Recommendations';
import { SightSheet } from './SightSheet';
import { Starters } from './Starters';
import { TurnCard } from './TurnCard';
import { type Chat, useChat } from './useChat';
import { WeekNote } from './WeekNote';

const TONES = ['warm', 'direct', 'calm'] as const;

export default function CoachPage() {
  const { t } = useTranslation();
  const conversation = useLastConversation();
  return (
    <Page title={t('coach.title')} lead={t('coach.lead')} action={<SightSheet />}>
      <Loaded query={conversation} heights={['420px']}>
        {(last) => (
          <>
            <Talk conversation={last} />
            <DayNote />
            <Recommendations />
            <WeekNote />
            <Myths />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Talk({ conversation }: { conversation: Conversation | null }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const [tone, setTone] = useState<Schema<'Tone'>>(deviceSettings().tone ?? 'warm');
  const chat = useChat(conversation, tone);
  const turns = (conversation?.turns ?? []).filter(({ turn }) => turn !== chat.pending?.turn);
  const ask = (question: string) => void chat.send(question);
  return (
    <Stack gap="5">
      {turns.length === 0 && !chat.pending && <Starters onAsk={ask} />}
      <Stack as="ol" gap="5" listStyleType="none" aria-live="polite">
        {turns.map((turn) => (
          <TurnCard
            key={turn.turn}
            turn={turn}
            fresh={turn.turn === chat.latest}
            onAgain={turn === turns.at(-1) && !chat.pending ? ask : undefined}
          />
        ))}
        {chat.pending && <PendingTurn pending={chat.pending} chat={chat} />}
      </Stack>
      {chat.interrupted && <Text role="status">{t('coach.interrupted')}</Text>}
      <Refusal chat={chat} question={turns.at(-1)?.question ?? null} />
      <AskForm busy={chat.pending !== null} onAsk={ask} />
      <Flex gap="4" wrap="wrap" justify="space-between" align="flex-end">
        <Choices
          legend={t('coach.tone.legend')}
          options={TONES.map((value) => ({ value, label: t(`coach.tone.${value}`) }))}
          chosen={[tone]}
          onToggle={(chosen) => {
            changeDeviceSettings({ tone: chosen });
            setTone(chosen);
          }}
        />
        {turns.length > 0 && (
          <Button variant="outline" minH="48px" onClick={() => keepConversation(cache, null)}>
            {t('coach.fresh')}
          </Button>
        )}
      </Flex>
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
