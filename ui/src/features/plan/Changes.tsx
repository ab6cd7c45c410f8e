import { Stack, Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../design/Loaded';
import { Section } from '../../design/Panel';
import { useWeight } from '../profile/useWeight';
import { type Change, useChanges } from './nextTime';
import type { PlanDay } from './plans';

/** What the next session asks for that the last one of its kind did not, each with its reason. */
export function Changes({ day, lastSession }: { day: PlanDay; lastSession: string }) {
  return (
    <Loaded query={useChanges(day, lastSession)} heights={['220px']}>
      {(changes) => <ChangeList changes={changes} />}
    </Loaded>
  );
}

function ChangeList({ changes }: { changes: Change[] }) {
  const { t } = useTranslation();
  const say = useSaid();
  return (
    <Section title={t('plan.today.changed')}>
      {changes.length === 0 && <Text color="fg.muted">{t('plan.today.unchanged')}</Text>}
      <Stack as="ul" gap="3" listStyleType="none">
        {changes.map((change) => (
          <li key={change.item.exerciseId}>
            <Text fontWeight="600">
              {change.item.name}: {say(change)}
            </Text>
            <Text fontSize="sm" color="fg.muted">
              {change.item.reason}
            </Text>
          </li>
        ))}
      </Stack>
    </Section>
  );
}

/** Keeps a weight and its reps on one line. */
const NO_BREAK = '\u00a0';

function useSaid(): (change: Change) => string {
  const { t } = useTranslation();
  const weight = useWeight();
  return ({ item, lastKg, lastReps }) =>
    t('plan.today.change', {
      was: figures(lastKg, lastReps ?? 0, item.timed),
      now: figures(item.weightKg, item.reps, item.timed),
    });

  function figures(kg: number | null, reps: number, timed: boolean): string {
    const amount = timed ? t('plan.exercise.seconds', { reps }) : String(reps);
    const figures = kg === null ? amount : t('plan.today.load', { load: weight(kg), reps: amount });
    return figures.replaceAll(' ', NO_BREAK);
  }
}
