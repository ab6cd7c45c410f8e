import { Stack, Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../design/numbers';
import { Tag } from '../parts/Tag';
import type { Verification } from './verifications';

/** What the last verification found, in sentences. */
export function VerificationAnswer({ run }: { run: Verification }) {
  const { t } = useTranslation('admin');
  const { fault, checked, checkpoints, signedUpTo } = run;
  if (fault) {
    return (
      <Stack gap="2" align="flex-start">
        <Tag tone="bad">
          {t('audit.verify.state.brokenAt', { position: formatNumber(fault.position) })}
        </Tag>
        <Text fontWeight="600">
          {[t(`audit.verify.fault.${fault.kind}`), fault.detail].filter(Boolean).join(' ')}
        </Text>
        <Text color="fg.muted">
          {fault.globalIndex !== null && t('audit.verify.event', { event: fault.globalIndex })}{' '}
          {t('audit.verify.wellBefore', { checked: formatNumber(checked) })}
        </Text>
      </Stack>
    );
  }
  if (run.state === 'failed') {
    return (
      <Stack gap="2" align="flex-start">
        <Tag tone="warn">{t('audit.verify.state.failed')}</Tag>
        <Text>{run.failure}</Text>
      </Stack>
    );
  }
  return (
    <Stack gap="2" align="flex-start">
      <Tag tone="good">{t('audit.verify.state.whole')}</Tag>
      <Text fontWeight="600">{t('audit.verify.whole', { position: formatNumber(checked) })}</Text>
      <Text color="fg.muted">
        {checkpoints === 0
          ? t('audit.verify.unsigned')
          : t('audit.verify.signed', {
              count: checkpoints,
              amount: formatNumber(checkpoints),
              position: formatNumber(signedUpTo),
            })}
      </Text>
    </Stack>
  );
}
