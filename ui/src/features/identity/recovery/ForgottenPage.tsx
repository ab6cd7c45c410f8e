import '../../../app/account/words';
import { Button, Text } from '@chakra-ui/react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { unwrap } from '../../../api/problem';
import { Told } from '../../../app/account/Told';
import { Failed } from '../../../design/Failed';
import { TextField } from '../../../design/TextField';
import { AccountForm } from '../AccountForm';
import { isEmail } from '../validate';

/** Asks for a link to set a new password; what it says does not tell whether there is an account. */
export default function ForgottenPage() {
  const { t } = useTranslation(['account', 'translation']);
  const [email, setEmail] = useState('');
  const [tried, setTried] = useState(false);
  const ask = useMutation({
    mutationFn: () =>
      unwrap(api.POST('/auth/password/forgotten', { body: { email: email.trim() } })),
  });
  const other = {
    text: t('recovery.forgotten.other'),
    link: t('translation:identity.login.submit'),
    to: '/login',
  };

  function submit() {
    setTried(true);
    if (isEmail(email)) {
      ask.mutate();
    }
  }

  if (ask.data) {
    return (
      <AccountForm title={t('recovery.forgotten.title')} other={other}>
        <Told>{t('recovery.forgotten.sent')}</Told>
        <Text color="fg.muted">
          {t(ask.data.delivery === 'mail' ? 'recovery.forgotten.look' : 'recovery.forgotten.log')}
        </Text>
        <Button variant="outline" size="xl" onClick={() => ask.reset()}>
          {t('recovery.forgotten.again')}
        </Button>
      </AccountForm>
    );
  }
  return (
    <AccountForm
      title={t('recovery.forgotten.title')}
      submit={t('recovery.forgotten.submit')}
      pending={ask.isPending}
      failure={ask.isError && <Failed error={ask.error} />}
      other={other}
      onSubmit={submit}
    >
      <Text color="fg.muted">{t('recovery.forgotten.lead')}</Text>
      <TextField
        label={t('translation:identity.email')}
        type="email"
        name="email"
        autoComplete="username"
        value={email}
        error={tried && !isEmail(email) ? t('translation:identity.errors.email') : undefined}
        onChange={setEmail}
      />
    </AccountForm>
  );
}
