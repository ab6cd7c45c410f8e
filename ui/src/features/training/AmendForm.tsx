import { Button, Flex, Stack } from '@chakra-ui/react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NumberField } from '../../design/NumberField';
import { typedNumber } from '../../design/numbers';
import { Panel } from '../../design/Panel';
import { parseNumber } from '../../design/parse';
import { TextField } from '../../design/TextField';
import { amendSession } from './outbox/actions';
import { closingOf, sameClosing } from './outbox/merge';
import type { ShownWorkout } from './outbox/shown';

/** Changes how long and how hard a finished session was, and its note. */
export function AmendForm({ workout, onDone }: { workout: ShownWorkout; onDone: () => void }) {
  const { t } = useTranslation();
  const [minutes, setMinutes] = useState(String(workout.durationMinutes ?? ''));
  const [effort, setEffort] = useState(
    workout.sessionRpe === null ? '' : typedNumber(workout.sessionRpe),
  );
  const [note, setNote] = useState(workout.note ?? '');
  const duration = parseNumber(minutes);
  const rpe = parseNumber(effort);
  const wrongMinutes = !(
    duration !== null &&
    Number.isInteger(duration) &&
    duration >= 1 &&
    duration <= 1440
  );
  const wrongEffort = rpe !== null && !(rpe >= 1 && rpe <= 10);

  function save(event: FormEvent) {
    event.preventDefault();
    if (wrongMinutes || wrongEffort) {
      return;
    }
    const closing = {
      durationMinutes: duration,
      sessionRpe: rpe ?? workout.sessionRpe,
      note: note.trim() || null,
    };
    if (!sameClosing(closing, closingOf(workout))) {
      amendSession(workout, closing);
    }
    onDone();
  }

  return (
    <Panel>
      <form onSubmit={save} noValidate>
        <Stack gap="4">
          <NumberField
            label={t('training.finish.duration')}
            value={minutes}
            onChange={setMinutes}
            error={wrongMinutes ? t('training.errors.minutes') : undefined}
          />
          <NumberField
            label={t('training.finished.effortOf')}
            value={effort}
            onChange={setEffort}
            error={wrongEffort ? t('training.errors.rpe') : undefined}
          />
          <TextField
            label={t('training.finish.note')}
            optional
            maxLength={2000}
            value={note}
            onChange={setNote}
          />
          <Flex gap="2">
            <Button type="submit" minH="48px">
              {t('app.save')}
            </Button>
            <Button variant="ghost" minH="48px" onClick={onDone}>
              {t('app.cancel')}
            </Button>
          </Flex>
        </Stack>
      </form>
    </Panel>
  );
}
