import { Box, Button, Flex, Skeleton, Stack, Text } from '@chakra-ui/react';
import { type FormEvent, lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../../api/client';
import { Problem } from '../../../api/problem';
import { CopyLine } from '../../../app/account/CopyLine';
import { Failed } from '../../../design/Failed';
import { TextField } from '../../../design/TextField';
import { useConfirmFactor } from './security';

const QrCode = lazy(() => import('./QrCode'));

const CODE = /^\d{6}$/;

interface EnrolmentProps {
  enrolment: Schema<'Enrolment'>;
  onOn: (recoveryCodes: string[]) => void;
  onCancel: () => void;
}

/** Brings the key into an app, by picture or by text, and proves it with a first code. */
export function Enrolment({ enrolment, onOn, onCancel }: EnrolmentProps) {
  const { t } = useTranslation('account');
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const confirm = useConfirmFactor();
  const code = typed.replaceAll(/\s/g, '');
  const wrong =
    confirm.error instanceof Problem && confirm.error.status === 422 ? confirm.error.message : '';
  const missing = tried && !CODE.test(code) ? t('security.factor.codeMissing') : '';

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (CODE.test(code)) {
      confirm.mutate({ code }, { onSuccess: ({ recoveryCodes }) => onOn(recoveryCodes) });
    }
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="4">
        <Text>{t('security.factor.scan')}</Text>
        <Box bg="white" rounded="xl" w="220px" h="220px" maxW="full" overflow="hidden">
          <Suspense fallback={<Skeleton height="220px" />}>
            <QrCode text={enrolment.uri} label={t('security.factor.qr')} />
          </Suspense>
        </Box>
        <CopyLine label={t('security.factor.key')} text={enrolment.secret} />
        <TextField
          label={t('security.factor.code')}
          hint={t('security.factor.codeHint')}
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={10}
          maxW="220px"
          value={typed}
          onChange={setTyped}
          error={missing || wrong || undefined}
        />
        {confirm.isError && !wrong && <Failed error={confirm.error} />}
        <Flex gap="3" wrap="wrap">
          <Button type="submit" size="lg" loading={confirm.isPending}>
            {t('security.factor.confirm')}
          </Button>
          <Button variant="ghost" size="lg" onClick={onCancel}>
            {t('cancel')}
          </Button>
        </Flex>
      </Stack>
    </form>
  );
}
