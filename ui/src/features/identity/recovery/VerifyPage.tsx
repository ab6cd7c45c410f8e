import '../../../app/account/words';
import { Button, Text } from '@chakra-ui/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { api } from '../../../api/client';
import { unwrap } from '../../../api/problem';
import { Told } from '../../../app/account/Told';
import { Failed } from '../../../design/Failed';
import { AccountForm } from '../AccountForm';
import { SECURITY } from '../security/security';
import { useFragment } from './useFragment';

/** Verifies an address by a tap: programs that only look at links use none of them up. */
export default function VerifyPage() {
  const { t } = useTranslation('account');
  const token = useFragment();
  const cache = useQueryClient();
  const verify = useMutation({
    mutationFn: () => unwrap(api.POST('/auth/email/verify', { body: { token } })),
    onSuccess: () => cache.invalidateQueries({ queryKey: SECURITY }),
  });
  const title = t('recovery.verify.title');

  if (token === '' || verify.isSuccess) {
    return (
      <AccountForm title={title}>
        {verify.isSuccess ? (
          <Told>{t('recovery.verify.done')}</Told>
        ) : (
          <Text>{t('recovery.noLink')}</Text>
        )}
        <Button asChild size="xl">
          <RouterLink to="/">{t('recovery.verify.on')}</RouterLink>
        </Button>
      </AccountForm>
    );
  }
  return (
    <AccountForm
      title={title}
      submit={t('recovery.verify.submit')}
      pending={verify.isPending}
      failure={verify.isError && <Failed error={verify.error} />}
      onSubmit={() => verify.mutate()}
    >
      <Text color="fg.muted">
        {t(verify.isError ? 'recovery.verify.another' : 'recovery.verify.lead')}
      </Text>
    </AccountForm>
  );
}
