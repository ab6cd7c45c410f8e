import { Button, Stack, Text } from '@chakra-ui/react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../design/Announcer';
import { Choices } from '../../design/Choices';
import { NumberField } from '../../design/NumberField';
import { parseNumber } from '../../design/parse';
import { TextField } from '../../design/TextField';
import { finishSession } from './outbox/actions';
import type { ShownWorkout } from './outbox/shown';
import { endOfPast, likelyMinutes } from './sessionTime';

const EFFORTS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'] as const;

/** The end of a session; it counts at once, and is sent after all its sets. */
export function FinishForm({ workout }: { workout: ShownWorkout }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [minutes, setMinutes] = useState(() => String(likelyMinutes(workout)));
  const [effort, setEffort] = useState<(typeof EFFORTS)[number] | null>(null);
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
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
    const closing = {
      durationMinutes: duration,
      sessionRpe: effort ? Number(effort) : null,
      note: note.trim() || null,
    };
    finishSession(workout.id, closing, endOfPast(workout, duration) ?? new Date().toISOString());
    announce(t('training.finish.said'));
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
        {workout.sets.length === 0 && <Text>{t('training.finish.empty')}</Text>}
        <Button type="submit" size="xl">
          {t('training.finish.done')}
        </Button>
      </Stack>
    </form>
  );
}
