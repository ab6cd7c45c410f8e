import { Heading, Link, Stack, Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { Choices } from '../../design/Choices';
import { QUESTIONS } from './draft';
import type { StepProps } from './StepProps';

/** Own-worded health questions; each answer is a plain yes or no. */
export function ScreeningQuestions({ draft, onChange, errors }: StepProps) {
  const { t } = useTranslation();
  const open = QUESTIONS.some((question) => draft.screening[question] !== false);
  return (
    <Stack gap="4">
      <Stack gap="1">
        <Heading as="h3" size="md">
          {t('profile.health.screening')}
        </Heading>
        <Text color="fg.muted" fontSize="sm">
          {t('profile.health.screeningHint')}{' '}
          <Link
            href="https://eparmedx.com"
            target="_blank"
            rel="noreferrer"
            color="ember.fg"
            textDecoration="underline"
          >
            {t('profile.health.more')}
          </Link>
        </Text>
      </Stack>
      {QUESTIONS.map((question) => (
        <Choices
          key={question}
          legend={t(`profile.question.${question}`)}
          options={[
            { value: 'no', label: t('profile.health.no') },
            { value: 'yes', label: t('profile.health.yes') },
          ]}
          chosen={answerOf(draft.screening[question])}
          error={
            errors.screening && draft.screening[question] === null
              ? t('profile.health.answer')
              : undefined
          }
          onToggle={(answer) =>
            onChange({ screening: { ...draft.screening, [question]: answer === 'yes' } })
          }
        />
      ))}
      {open && (
        <Text color="gold" fontWeight="600">
          {t('profile.health.limited')}
        </Text>
      )}
    </Stack>
  );
}

function answerOf(answer: boolean | null): ('yes' | 'no')[] {
  return answer === null ? [] : [answer ? 'yes' : 'no'];
}
