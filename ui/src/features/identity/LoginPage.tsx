import { Alert, Link, Stack } from '@chakra-ui/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink, useSearchParams } from 'react-router';
import { Problem } from '../../api/problem';
import { Failed } from '../../design/Failed';
import { TextField } from '../../design/TextField';
import { AccountForm } from './AccountForm';
import { CodeForm } from './CodeForm';
import { placeAfterLogin } from './next';
import { PasskeyButton } from './passkey/PasskeyButton';
import { ProviderButton } from './provider/ProviderButton';
import { challengeOf, useLogin } from './session';
import { checkLogin, type Errors } from './validate';

export default function LoginPage() {
  const { t } = useTranslation();
  const [entry, setEntry] = useState({ email: '', password: '' });
  const [errors, setErrors] = useState<Errors>({});
  const login = useLogin();
  const next = useSearchParams()[0].get('next');

  function submit() {
    const found = checkLogin(entry);
    setErrors(found);
    if (Object.keys(found).length === 0) {
      login.mutate({ email: entry.email.trim(), password: entry.password });
    }
  }

  const challenge = challengeOf(login.error);
  if (challenge !== undefined) {
    return <CodeForm challenge={challenge} onBack={() => login.reset()} />;
  }
  const wrong = login.error instanceof Problem && login.error.status === 401;
  return (
    <AccountForm
      title={t('identity.login.title')}
      submit={t('identity.login.submit')}
      pending={login.isPending}
      other={{
        text: t('identity.login.other'),
        link: t('identity.login.otherLink'),
        to: '/register',
      }}
      onSubmit={submit}
      beside={
        <Stack gap="3">
          <PasskeyButton />
          <ProviderButton returnTo={placeAfterLogin(next)} />
        </Stack>
      }
      failure={
        wrong ? (
          <Alert.Root status="error" role="alert" rounded="xl">
            <Alert.Indicator />
            <Alert.Title>{t('identity.login.wrong')}</Alert.Title>
          </Alert.Root>
        ) : (
          login.isError && <Failed error={login.error} />
        )
      }
    >
      <TextField
        label={t('identity.email')}
        type="email"
        name="email"
        autoComplete="username"
        value={entry.email}
        error={errors.email}
        onChange={(email) => setEntry({ ...entry, email })}
      />
      <TextField
        label={t('identity.password')}
        type="password"
        name="password"
        autoComplete="current-password"
        value={entry.password}
        error={errors.password}
        onChange={(password) => setEntry({ ...entry, password })}
      />
      <Link asChild color="ember.fg" alignSelf="start" minH="32px" textDecoration="underline">
        <RouterLink to="/forgotten-password">{t('identity.login.forgotten')}</RouterLink>
      </Link>
    </AccountForm>
  );
}
