import { Button, Stack, Text } from '@chakra-ui/react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../design/Announcer';
import { Choices } from '../../design/Choices';
import { Failed } from '../../design/Failed';
import { NumberField } from '../../design/NumberField';
import { parseNumber } from '../../design/parse';
import { TextField } from '../../design/TextField';
import { drop, useUnsent } from './outbox';
import { endOfPast, likelyMinutes } from './sessionTime';
import { useFinishWorkout, type Workout } from './workouts';

const EFFORTS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'] as const;

/** The end of a session; sets still waiting travel with it. */
export function FinishForm({ workout }: { workout: Workout }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const unsent = useUnsent(workout.id);
  const [minutes, setMinutes] = useState(() => String(likelyMinutes(workout)));
  const [effort, setEffort] = useState<(typeof EFFORTS)[number] | null>(null);
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const finish = useFinishWorkout(workout.id);
  const duration = parseNumber(minutes);
  const wrong = !(
    duration !== null &&
    Number.isInteger(duration) &&
    duration >= 1 &&
    duration <= 1440
  );

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (wrong) {
      return;
    }
    const finishedAt = endOfPast(workout, duration);
    finish.mutate(
      {
        sets: unsent.map(({ set }) => set),
        durationMinutes: duration,
        sessionRpe: effort ? Number(effort) : null,
        note: note.trim() || null,
        complete: true,
        ...(finishedAt ? { finishedAt } : {}),
      },
      {
        onSuccess: () => {
          unsent.forEach(({ set }) => drop(set.setId));
          announce(t('training.finish.said'));
        },
      },
    );
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="5">
        <NumberField
          label={t('training.finish.duration')}
          inputMode="numeric"
          value={minutes}
          onChange={setMinutes}
          error={tried && wrong ? t('training.errors.minutes') : undefined}
        />
        <Choices
          legend={t('training.finish.rpe')}
          hint={t('training.finish.rpeHint')}
          options={EFFORTS.map((value) => ({ value, label: value }))}
          chosen={effort ? [effort] : []}
          onToggle={setEffort}
        />
        <TextField
          label={t('training.finish.note')}
          optional
          maxLength={2000}
          value={note}
          onChange={setNote}
        />
        {unsent.length > 0 && <Text>{t('training.finish.unsent')}</Text>}
        {finish.isError && <Failed error={finish.error} />}
        <Button type="submit" size="xl" loading={finish.isPending}>
          {t('training.finish.done')}
        </Button>
      </Stack>
    </form>
  );
}
