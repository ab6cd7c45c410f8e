import { Button, Flex, Stack, Text } from '@chakra-ui/react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../../api/problem';
import { useAnnounce } from '../../../design/Announcer';
import { formatMoment } from '../../../design/dates';
import { Failed } from '../../../design/Failed';
import { Section } from '../../../design/Panel';
import { TextField } from '../../../design/TextField';
import { useChangePassword } from './devices';
import { useMe } from '../session';
import { MIN_PASSWORD } from '../validate';

/** Changes the password; the hidden name lets password managers keep the new one. */
export function PasswordForm({ changedAt }: { changedAt: string | null }) {
  const { t } = useTranslation(['account', 'translation']);
  const [open, setOpen] = useState(false);
  return (
    <Section title={t('security.change.title')}>
      {open ? (
        <Fields onDone={() => setOpen(false)} />
      ) : (
        <Stack gap="3" align="flex-start">
          <Text color="fg.muted">
            {changedAt
              ? t('security.change.since', { when: formatMoment(changedAt) })
              : t('security.change.never')}
          </Text>
          <Button variant="outline" minH="44px" onClick={() => setOpen(true)}>
            {t('security.change.open')}
          </Button>
        </Stack>
      )}
    </Section>
  );
}

function Fields({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation(['account', 'translation']);
  const announce = useAnnounce();
  const email = useMe().data?.email ?? '';
  const [current, setCurrent] = useState('');
  const [fresh, setFresh] = useState('');
  const [tried, setTried] = useState(false);
  const change = useChangePassword();
  const refused = change.error instanceof Problem ? change.error.fields : {};
  const tooShort = fresh.length < MIN_PASSWORD;

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (current && !tooShort) {
      change.mutate(
        { current, new: fresh },
        {
          onSuccess: () => {
            announce(t('security.change.done'));
            onDone();
          },
        },
      );
    }
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="4">
        <Text fontSize="sm" color="fg.muted">
          {t('security.change.lead')}
        </Text>
        <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
        <TextField
          label={t('security.change.current')}
          type="password"
          autoComplete="current-password"
          value={current}
          onChange={setCurrent}
          error={
            tried && !current ? t('translation:identity.errors.passwordMissing') : refused.current
          }
        />
        <TextField
          label={t('security.change.new')}
          type="password"
          autoComplete="new-password"
          hint={t('translation:identity.register.passwordHint', { min: MIN_PASSWORD })}
          value={fresh}
          onChange={setFresh}
          error={
            tried && tooShort
              ? t('translation:identity.errors.passwordShort', { min: MIN_PASSWORD })
              : refused.new
          }
        />
        {change.isError && Object.keys(refused).length === 0 && <Failed error={change.error} />}
        <Flex gap="3">
          <Button type="submit" size="lg" loading={change.isPending}>
            {t('security.change.open')}
          </Button>
          <Button variant="ghost" size="lg" onClick={onDone}>
            {t('cancel')}
          </Button>
        </Flex>
      </Stack>
    </form>
  );
}
