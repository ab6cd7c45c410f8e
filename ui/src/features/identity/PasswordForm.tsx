import { Button, Flex, Stack, Text } from '@chakra-ui/react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../api/problem';
import { useAnnounce } from '../../design/Announcer';
import { Failed } from '../../design/Failed';
import { Section } from '../../design/Panel';
import { TextField } from '../../design/TextField';
import { useChangePassword } from './devices';
import { useMe } from './session';
import { MIN_PASSWORD } from './validate';

/** Changes the password; the hidden name lets password managers keep the new one. */
export function PasswordForm() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <Section title={t('identity.change.title')}>
      {open ? (
        <Fields onDone={() => setOpen(false)} />
      ) : (
        <Button variant="outline" minH="44px" onClick={() => setOpen(true)}>
          {t('identity.change.open')}
        </Button>
      )}
    </Section>
  );
}

function Fields({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
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
            announce(t('identity.change.done'));
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
          {t('identity.change.lead')}
        </Text>
        <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
        <TextField
          label={t('identity.change.current')}
          type="password"
          autoComplete="current-password"
          value={current}
          onChange={setCurrent}
          error={tried && !current ? t('identity.errors.passwordMissing') : refused.current}
        />
        <TextField
          label={t('identity.change.new')}
          type="password"
          autoComplete="new-password"
          hint={t('identity.register.passwordHint', { min: MIN_PASSWORD })}
          value={fresh}
          onChange={setFresh}
          error={
            tried && tooShort
              ? t('identity.errors.passwordShort', { min: MIN_PASSWORD })
              : refused.new
          }
        />
        {change.isError && Object.keys(refused).length === 0 && <Failed error={change.error} />}
        <Flex gap="3">
          <Button type="submit" size="lg" loading={change.isPending}>
            {t('identity.change.open')}
          </Button>
          <Button variant="ghost" size="lg" onClick={onDone}>
            {t('app.cancel')}
          </Button>
        </Flex>
      </Stack>
    </form>
  );
}
