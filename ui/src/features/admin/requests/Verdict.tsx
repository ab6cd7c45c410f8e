import { Flex, Heading, Stack } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../../design/dates';
import { formatNumber } from '../../../design/numbers';
import { Panel } from '../../../design/Panel';
import { Facts } from '../parts/Facts';
import { formatUsd } from '../parts/money';
import { Tag } from '../parts/Tag';
import { useAdminCode } from '../parts/useAdminCode';
import type { AiRequest } from './requests';
import { STATE_TONES } from './tones';

/** What came of it, in one sentence. */
export function Verdict({ request }: { request: AiRequest }) {
  const { t } = useTranslation('admin');
  const code = useAdminCode();
  const { state, purpose, askedAt, endedAt, tier, answeredBy } = request;
  return (
    <Panel>
      <Stack gap="3">
        <Flex gap="3" align="center" wrap="wrap">
          <Tag tone={STATE_TONES[state]}>{t(`requests.state.${state}`)}</Tag>
          <Heading as="h2" size="md">
            {verdict()}
          </Heading>
        </Flex>
        <Facts
          columns={4}
          facts={[
            { name: t('requests.purpose'), value: code('requests.for', purpose) },
            { name: t('requests.asked'), value: formatMoment(askedAt) },
            ...(endedAt ? [{ name: t('requests.ended'), value: formatMoment(endedAt) }] : []),
            ...(tier ? [{ name: t('requests.tier'), value: t(`tier.${tier}`) }] : []),
          ]}
        />
      </Stack>
    </Panel>
  );

  function verdict(): string {
    if (request.reached) {
      return refusal(request.reached);
    }
    if (answeredBy) {
      const key = request.reusedCallId ? 'requests.verdict.reused' : 'requests.verdict.answered';
      return t(key, { ...answeredBy, cost: formatUsd(request.chargedMicroUsd) });
    }
    return request.failure
      ? t('requests.verdict.failed', { why: code('requests.error', request.failure) })
      : t(`requests.verdict.${state}`);
  }

  function refusal({ kind, window, limit, used, resetsAt }: NonNullable<AiRequest['reached']>) {
    const say = kind === 'money' ? formatUsd : (value: number) => formatNumber(value);
    const where = window ? t(`requests.window.${window}`) : t('requests.atOnce');
    const told = t(`requests.reached.${kind}`, { used: say(used), limit: say(limit), where });
    return resetsAt ? `${told} ${t('requests.resets', { when: formatMoment(resetsAt) })}` : told;
  }
}
