import { Box, Link, Stack, Text, Wrap } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import type { Schema } from '../../api/client';
import { formatMoment } from '../../design/dates';
import type { Turn } from './chat';

const MICROS = 1_000_000;

/** A question and what came of it. */
export function TurnCard({ turn }: { turn: Turn }) {
  const { t } = useTranslation();
  return (
    <Stack as="li" gap="3">
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
        {turn.by && <Source turn={turn} by={turn.by} />}
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

function Citations({ facts }: { facts: Schema<'CoachFact'>[] }) {
  const { t } = useTranslation();
  return facts.length === 0 ? null : (
    <Box>
      <Text fontSize="sm" color="fg.muted" mb="1">
        {t('coach.rests')}
      </Text>
      <Wrap as="ul" gap="2" listStyleType="none">
        {facts.map((fact) => (
          <li key={fact.id}>
            {fact.link ? (
              <Link
                asChild
                fontSize="sm"
                minH="36px"
                px="3"
                rounded="full"
                borderWidth="1px"
                borderColor="border.emphasized"
              >
                <RouterLink to={fact.link}>{short(fact.text)}</RouterLink>
              </Link>
            ) : (
              <Text fontSize="sm">{short(fact.text)}</Text>
            )}
          </li>
        ))}
      </Wrap>
    </Box>
  );
}

function Source({ turn, by }: { turn: Turn; by: Schema<'AnsweredBy'> }) {
  const { t } = useTranslation();
  const who =
    by.source === 'local' || by.source === 'safety'
      ? t(`coach.by.${by.source}`)
      : t('coach.by.model', { source: by.source, model: by.model });
  const price = turn.charged
    ? t('coach.charged', { dollars: (turn.charged / MICROS).toFixed(4) })
    : t('coach.free');
  return (
    <Text fontSize="sm" color="fg.muted">
      {who} · {price}
      {by.why && <> · {by.why}</>}
    </Text>
  );
}

/** The subject of a fact: what stands before its first colon. */
function short(text: string): string {
  const colon = text.indexOf(':');
  return (colon > 0 ? text.slice(0, colon) : text).replace(/\.$/, '');
}
