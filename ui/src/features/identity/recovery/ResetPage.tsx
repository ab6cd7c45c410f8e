import '../../../app/account/words';
import { Button, Link, Text } from '@chakra-ui/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { api } from '../../../api/client';
import { Problem, unwrap } from '../../../api/problem';
import { Told } from '../../../app/account/Told';
import { Failed } from '../../../design/Failed';
import { TextField } from '../../../design/TextField';
import { AccountForm } from '../AccountForm';
import { whoIsHere } from '../session';
import { MIN_PASSWORD } from '../validate';
import { useFragment } from './useFragment';

/** Sets a new password with what the link of the letter carries. */
export default function ResetPage() {
  const { t } = useTranslation(['account', 'translation']);
  const token = useFragment();
  const cache = useQueryClient();
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const reset = useMutation({
    mutationFn: () => unwrap(api.POST('/auth/password/reset', { body: { token, password } })),
    // Every login has ended with it, one in this browser too.
    onSuccess: () => whoIsHere(cache),
  });
  const tooShort = password.length < MIN_PASSWORD;
  const refused = reset.error instanceof Problem ? reset.error.fields : {};
  const title = t('recovery.reset.title');

  function submit() {
    setTried(true);
    if (!tooShort) {
      reset.mutate();
    }
  }

  if (token === '') {
    return (
      <AccountForm title={title}>
        <Text>{t('recovery.noLink')}</Text>
        <AskAgain />
      </AccountForm>
    );
  }
  if (reset.isSuccess) {
    return (
      <AccountForm title={title}>
        <Told>{t('recovery.reset.done')}</Told>
        <Button asChild size="xl">
          <RouterLink to="/login">{t('recovery.reset.logIn')}</RouterLink>
        </Button>
      </AccountForm>
    );
  }
  return (
    <AccountForm
      title={title}
      submit={t('recovery.reset.submit')}
      pending={reset.isPending}
      failure={
        reset.isError &&
        refused.password === undefined && (
          <>
            <Failed error={reset.error} />
            {refused.token !== undefined && <AskAgain />}
          </>
        )
      }
      onSubmit={submit}
    >
      <Text color="fg.muted">{t('recovery.reset.lead')}</Text>
      <TextField
        label={t('security.change.new')}
        type="password"
        name="new-password"
        autoComplete="new-password"
        hint={t('translation:identity.register.passwordHint', { min: MIN_PASSWORD })}
        value={password}
        error={
          tried && tooShort
            ? t('translation:identity.errors.passwordShort', { min: MIN_PASSWORD })
            : refused.password
        }
        onChange={setPassword}
      />
    </AccountForm>
  );
}

function AskAgain() {
  const { t } = useTranslation('account');
  return (
    <Link asChild color="ember.fg" fontWeight="600" textDecoration="underline" minH="32px">
      <RouterLink to="/forgotten-password">{t('recovery.askAgain')}</RouterLink>
    </Link>
  );
}
