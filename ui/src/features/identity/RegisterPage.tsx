import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../api/problem';
import { Failed } from '../../design/Failed';
import { TextField } from '../../design/TextField';
import { AccountForm } from './AccountForm';
import { ProviderButton } from './provider/ProviderButton';
import { useRegister } from './session';
import { checkRegistration, type Errors, MIN_PASSWORD } from './validate';

export default function RegisterPage() {
  const { t } = useTranslation();
  const [entry, setEntry] = useState({ displayName: '', email: '', password: '' });
  const [errors, setErrors] = useState<Errors>({});
  const register = useRegister();

  function submit() {
    const found = checkRegistration(entry);
    setErrors(found);
    if (Object.keys(found).length === 0) {
      register.mutate({
        displayName: entry.displayName.trim(),
        email: entry.email.trim(),
        password: entry.password,
      });
    }
  }

  const refused = register.error instanceof Problem ? register.error.fields : {};
  return (
    <AccountForm
      title={t('identity.register.title')}
      submit={t('identity.register.submit')}
      pending={register.isPending}
      failure={
        register.isError && Object.keys(refused).length === 0 && <Failed error={register.error} />
      }
      other={{
        text: t('identity.register.other'),
        link: t('identity.register.otherLink'),
        to: '/login',
      }}
      onSubmit={submit}
      beside={<ProviderButton returnTo="/" />}
    >
      <TextField
        label={t('identity.name')}
        name="name"
        autoComplete="name"
        maxLength={80}
        value={entry.displayName}
        error={errors.displayName ?? refused.displayName}
        onChange={(displayName) => setEntry({ ...entry, displayName })}
      />
      <TextField
        label={t('identity.email')}
        type="email"
        name="email"
        autoComplete="username"
        value={entry.email}
        error={errors.email ?? refused.email}
        onChange={(email) => setEntry({ ...entry, email })}
      />
      <TextField
        label={t('identity.password')}
        type="password"
        name="new-password"
        autoComplete="new-password"
        hint={t('identity.register.passwordHint', { min: MIN_PASSWORD })}
        value={entry.password}
        error={errors.password ?? refused.password}
        onChange={(password) => setEntry({ ...entry, password })}
      />
    </AccountForm>
  );
}
