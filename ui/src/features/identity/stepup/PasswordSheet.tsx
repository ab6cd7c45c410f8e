import { Button, Flex, Stack, Text, VisuallyHidden } from '@chakra-ui/react';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { Problem, unwrap } from '../../../api/problem';
import { Failed } from '../../../design/Failed';
import { Sheet } from '../../../design/Sheet';
import { TextField } from '../../../design/TextField';
import { useSecurity } from '../security/security';
import { useMe } from '../session';
import { ConfirmThere } from './ConfirmThere';

interface PasswordSheetProps {
  open: boolean;
  onConfirmed: () => void;
  onClose: () => void;
}

/** Has whoever is logged in prove it once more. */
export function PasswordSheet({ open, onConfirmed, onClose }: PasswordSheetProps) {
  const { t } = useTranslation();
  return (
    <Sheet title={t('identity.stepUp.title')} open={open} onClose={onClose}>
      <Ways onConfirmed={onConfirmed} onClose={onClose} />
    </Sheet>
  );
}

/** By the password, where there is one, and by the identity provider, where that is a way in. */
function Ways(props: Omit<PasswordSheetProps, 'open'>) {
  const { t } = useTranslation();
  const known = useSecurity().data;
  const provider = known?.provider?.linkedAt ? known.provider.name : null;
  return (
    <Stack gap="6">
      {(known?.password ?? true) && <PasswordForm {...props} />}
      {provider && <ConfirmThere provider={provider} />}
      {known?.password === false && (
        <Button variant="ghost" size="xl" alignSelf="start" onClick={props.onClose}>
          {t('app.cancel')}
        </Button>
      )}
    </Stack>
  );
}

function PasswordForm({ onConfirmed, onClose }: Omit<PasswordSheetProps, 'open'>) {
  const { t } = useTranslation();
  const email = useMe().data?.email ?? '';
  const [password, setPassword] = useState('');
  const confirm = useMutation({
    mutationFn: () => unwrap(api.POST('/auth/confirm', { body: { password } })),
    onSuccess: onConfirmed,
  });
  const wrong = confirm.error instanceof Problem && confirm.error.status < 500;

  function submit(event: FormEvent) {
    event.preventDefault();
    confirm.mutate();
  }

  return (
    <form onSubmit={submit}>
      <Stack gap="4">
        <Text>{t('identity.stepUp.lead')}</Text>
        <VisuallyHidden asChild>
          <input
            type="email"
            autoComplete="username"
            value={email}
            readOnly
            tabIndex={-1}
            aria-hidden
          />
        </VisuallyHidden>
        <TextField
          label={t('identity.password')}
          type="password"
          autoComplete="current-password"
          required
          value={password}
          onChange={setPassword}
          error={wrong ? confirm.error?.message : undefined}
        />
        {confirm.isError && !wrong && <Failed error={confirm.error} />}
        <Flex gap="3" wrap="wrap">
          <Button type="submit" size="xl" loading={confirm.isPending}>
            {t('identity.stepUp.confirm')}
          </Button>
          <Button variant="ghost" size="xl" onClick={onClose}>
            {t('app.cancel')}
          </Button>
        </Flex>
      </Stack>
    </form>
  );
}
