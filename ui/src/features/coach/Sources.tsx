import { Box, Link, Text, Wrap } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import type { Schema } from '../../api/client';
import { formatNumber } from '../../design/numbers';

const MICROS = 1_000_000;

/** The facts some words rest on, each with where to check it. */
export function Citations({ facts }: { facts: Schema<'CoachFact'>[] }) {
  const { t } = useTranslation();
  return facts.length === 0 ? null : (
    <Box>
      <Text fontSize="sm" color="fg.muted" mb="1">
        {t('coach.rests')}
      </Text>
      <Wrap as="ul" gap="2" listStyleType="none">
        {subjects(facts).map((fact) => (
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
                <RouterLink to={fact.link}>{fact.subject}</RouterLink>
              </Link>
            ) : (
              <Text fontSize="sm">{fact.subject}</Text>
            )}
          </li>
        ))}
      </Wrap>
    </Box>
  );
}

interface SourceProps {
  by: Schema<'AnsweredBy'>;
  /** Micro-USD. */
  charged: number | null;
}

/** Who found the words, what they cost, and why nobody else did. */
export function Source({ by, charged }: SourceProps) {
  const { t } = useTranslation();
  const who =
    by.source === 'local' || by.source === 'safety'
      ? t(`coach.by.${by.source}`)
      : t('coach.by.model', { source: by.source, model: by.model });
  const price = charged
    ? t('coach.charged', { dollars: formatNumber(charged / MICROS, 4) })
    : t('coach.free');
  return (
    <Text fontSize="sm" color="fg.muted">
      {who} · {price}
      {by.why && <> · {by.why}</>}
    </Text>
  );
}

/** Facts by what they are about and where that is shown; several about one thing are one. */
function subjects(facts: Schema<'CoachFact'>[]) {
  const all = facts.map((fact) => ({ ...fact, subject: short(fact.text) }));
  const keys = all.map(({ subject, link }) => `${subject} ${link ?? ''}`);
  return all.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}

/** The subject of a fact: what stands before its first colon. */
function short(text: string): string {
  const colon = text.indexOf(':');
  return (colon > 0 ? text.slice(0, colon) : text).replace(/\.$/, '');
}
