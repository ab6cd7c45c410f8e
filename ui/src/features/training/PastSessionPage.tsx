import { Button, Stack } from '@chakra-ui/react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Page } from '../../design/Page';
import { Panel } from '../../design/Panel';
import { TextField } from '../../design/TextField';
import { startSession } from './outbox/actions';

const DAY_MS = 86_400_000;

/** Opens a session of the past, whose sets are then entered like any other. */
export default function PastSessionPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [when, setWhen] = useState(() => localMinute(new Date(Date.now() - DAY_MS)));
  const [wrong, setWrong] = useState(false);

  function submit(event: FormEvent) {
    event.preventDefault();
    const startedAt = new Date(when);
    const past = startedAt.getTime() < Date.now();
    setWrong(!past);
    if (past) {
      const id = startSession({ startedAt: startedAt.toISOString() });
      void navigate(`/train/${id}`, { replace: true });
    }
  }

  return (
    <Page title={t('training.start.past')} lead={t('training.history.pastLead')}>
      <Panel>
        <form onSubmit={submit} noValidate>
          <Stack gap="4">
            <TextField
              label={t('training.history.past')}
              type="datetime-local"
              max={localMinute(new Date())}
              value={when}
              onChange={setWhen}
              error={wrong ? t('training.errors.when') : undefined}
            />
            <Button type="submit" size="xl">
              {t('training.history.pastStart')}
            </Button>
          </Stack>
        </form>
      </Panel>
    </Page>
  );
}

/** A moment as a datetime-local input wants it, in the device's zone. */
function localMinute(moment: Date): string {
  const shifted = new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 16);
}
