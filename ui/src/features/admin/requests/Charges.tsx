import { Link, Stack } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { Section } from '../../../design/Panel';
import { Facts } from '../parts/Facts';
import { formatUsd } from '../parts/money';
import type { AiRequest } from './requests';

/** What the person and the house paid, and where the answer came from. */
export function Charges({ request }: { request: AiRequest }) {
  const { t } = useTranslation('admin');
  const { chargedMicroUsd, providerCostMicroUsd, provisionalMicroUsd, reusedCallId } = request;
  return (
    <Section title={t('requests.charges.title')}>
      <Stack gap="3">
        <Facts
          facts={[
            { name: t('requests.charges.person'), value: formatUsd(chargedMicroUsd) },
            { name: t('requests.charges.house'), value: formatUsd(providerCostMicroUsd) },
            { name: t('requests.charges.open'), value: formatUsd(provisionalMicroUsd) },
            ...(request.callId
              ? [{ name: t('requests.charges.call'), value: request.callId }]
              : []),
            ...(request.subject
              ? [{ name: t('requests.charges.subject'), value: request.subject }]
              : []),
          ]}
        />
        {reusedCallId && (
          <Link asChild textDecoration="underline" minH="28px">
            <RouterLink to={`/admin/ai/requests/${reusedCallId}`}>
              {t('requests.charges.reused')}
            </RouterLink>
          </Link>
        )}
      </Stack>
    </Section>
  );
}
