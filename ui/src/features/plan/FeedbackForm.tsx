import { Button, Stack, Text } from '@chakra-ui/react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/client';
import { useAnnounce } from '../../design/Announcer';
import { Choices } from '../../design/Choices';
import { Failed } from '../../design/Failed';
import { NumberField } from '../../design/NumberField';
import { parseNumber } from '../../design/parse';
import { TextField } from '../../design/TextField';
import { type Plan, usePlanFeedback } from './plans';

type Kind = Schema<'FeedbackKind'>;
type Site = Schema<'BodySite'>;

const KINDS: Kind[] = ['too_hard', 'too_easy', 'hurts_here', 'no_time'];
const SITES: Site[] = ['knee', 'lower_back', 'shoulder', 'elbow', 'wrist', 'hip', 'ankle', 'neck'];

export function FeedbackForm({ plan, onDone }: { plan: Plan; onDone: () => void }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [kind, setKind] = useState<Kind>('too_hard');
  const [site, setSite] = useState<Site | null>(null);
  const [minutes, setMinutes] = useState('');
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const send = usePlanFeedback(plan.id);
  const time = parseNumber(minutes);
  const timeWrong = kind === 'no_time' && !(time !== null && time >= 10 && time <= 180);
  const siteMissing = kind === 'hurts_here' && site === null;

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (timeWrong || siteMissing) {
      return;
    }
    send.mutate(
      {
        kind,
        ...(kind === 'hurts_here' && site ? { site } : {}),
        ...(kind === 'no_time' && time ? { minutes: Math.round(time) } : {}),
        ...(note.trim() ? { note: note.trim() } : {}),
      },
      {
        onSuccess: () => {
          announce(t('plan.feedback.done'));
          onDone();
        },
      },
    );
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="5">
        <Choices
          legend={t('plan.feedback.lead')}
          options={KINDS.map((value) => ({ value, label: t(`plan.kind.${value}`) }))}
          chosen={[kind]}
          onToggle={setKind}
        />
        {kind === 'hurts_here' && (
          <>
            <Choices
              legend={t('plan.feedback.site')}
              options={SITES.map((value) => ({ value, label: t(`code.site.${value}`) }))}
              chosen={site ? [site] : []}
              onToggle={setSite}
              error={tried && siteMissing ? t('plan.feedback.sitesMissing') : undefined}
            />
            <Text color="gold" fontWeight="600">
              {t('plan.feedback.hurtsHint')}
            </Text>
          </>
        )}
        {kind === 'no_time' && (
          <NumberField
            label={t('plan.feedback.minutes')}
            value={minutes}
            onChange={setMinutes}
            error={tried && timeWrong ? t('plan.feedback.minutesWrong') : undefined}
          />
        )}
        <TextField
          label={t('plan.feedback.note')}
          optional
          maxLength={500}
          value={note}
          onChange={setNote}
        />
        {send.isError && <Failed error={send.error} />}
        <Button type="submit" size="xl" loading={send.isPending}>
          {t('plan.feedback.send')}
        </Button>
      </Stack>
    </form>
  );
}
