import { Flex, Heading, Stack, Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatMoment } from '../../../design/dates';
import { formatNumber } from '../../../design/numbers';
import { Loaded } from '../../../design/Loaded';
import { Section } from '../../../design/Panel';
import { Meter } from '../Meter';
import { formatMoney, type TierUsage, type UsageWindow, useCurrentTier } from '../usage';
import { LOOK_AGAIN_SECONDS, useLiveUsage } from './useLiveUsage';

/** The tier with what is used of it, window by window, and where the month leads. */
export function Allowance() {
  const { t } = useTranslation(['account', 'translation']);
  const { usage, line } = useLiveUsage();
  return (
    <Section title={t('tiers.allowance')}>
      <Stack gap="5">
        <TierName />
        <Loaded query={usage} heights={['430px']}>
          {(now) => <Windows usage={now} />}
        </Loaded>
        <Text fontSize="sm" color="fg.muted" minH="1.5em" role="status">
          {line === 'open' && t('tiers.live')}
          {line === 'lost' && t('tiers.polled', { seconds: LOOK_AGAIN_SECONDS })}
        </Text>
        <Features />
      </Stack>
    </Section>
  );
}

function TierName() {
  const { t } = useTranslation(['account', 'translation']);
  const tier = useCurrentTier().data;
  return (
    <Text fontSize="xl" fontWeight="800" minH="1.5em">
      {tier && t(`translation:membership.tier.${tier.tier}`)}{' '}
      {tier?.since && (
        <Text as="span" fontSize="sm" fontWeight="400" color="fg.muted">
          {t('tiers.since', { when: formatDate(tier.since.slice(0, 10)) })}
        </Text>
      )}
    </Text>
  );
}

function Windows({ usage }: { usage: TierUsage }) {
  const { t } = useTranslation(['account', 'translation']);
  const { money } = usage.month;
  return (
    <Stack gap="4">
      {[usage.day, usage.week, usage.month].map((window) => (
        <WindowUse
          key={window.kind}
          window={window}
          {...(window.kind === 'month' && { leadsTo: usage.forecast.requests })}
        />
      ))}
      {money && (
        <Stack gap="1">
          <Flex justify="space-between" gap="3">
            <Text>{t('tiers.money')}</Text>
            <Text fontWeight="600" whiteSpace="nowrap">
              {worth()}
            </Text>
          </Flex>
          <Meter
            label={t('tiers.money')}
            value={money.usedMicroUsd + money.reservedMicroUsd}
            most={money.limitMicroUsd}
            text={worth()}
            warns
            mark={usage.forecast.microUsd}
          />
        </Stack>
      )}
      <Text fontSize="sm" color="fg.muted">
        {t('tiers.forecast', {
          requests: formatNumber(usage.forecast.requests, 0),
          money: formatMoney(usage.forecast.microUsd),
        })}
        {isTooMuch(usage) && ` ${t('tiers.forecastOver')}`}
      </Text>
    </Stack>
  );

  function worth(): string {
    return t('translation:membership.moneyOf', {
      used: formatMoney(money?.usedMicroUsd ?? 0),
      limit: formatMoney(money?.limitMicroUsd ?? 0),
    });
  }
}

/** Whether the month's pace leads past what the month has. */
const isTooMuch = ({ forecast, month: { requests, money } }: TierUsage): boolean =>
  forecast.requests > requests.limit || (money !== null && forecast.microUsd > money.limitMicroUsd);

function WindowUse({ window, leadsTo }: { window: UsageWindow; leadsTo?: number }) {
  const { t } = useTranslation(['account', 'translation']);
  const { used, reserved, limit } = window.requests;
  const name = t(`tiers.window.${window.kind}`);
  const text = t('translation:membership.moneyOf', {
    used: formatNumber(used, 0),
    limit: formatNumber(limit, 0),
  });
  return (
    <Stack gap="1">
      <Flex justify="space-between" gap="3">
        <Text>{name}</Text>
        <Text fontWeight="600">{text}</Text>
      </Flex>
      <Meter
        label={name}
        value={used + reserved}
        most={limit}
        text={text}
        warns
        {...(leadsTo !== undefined && { mark: leadsTo })}
      />
      <Text fontSize="sm" color="fg.muted">
        {t('tiers.resets', { when: formatMoment(window.resetsAt) })}
        {reserved > 0 && ` · ${t('tiers.reserved', { count: reserved })}`}
      </Text>
    </Stack>
  );
}

function Features() {
  const { t } = useTranslation(['account', 'translation']);
  const features = useCurrentTier().data?.features ?? [];
  return (
    <Stack gap="1">
      <Heading as="h3" size="sm">
        {t('tiers.features')}
      </Heading>
      <Stack as="ul" gap="1" listStyleType="none">
        {features.map(({ feature, metered }) => (
          <Flex as="li" key={feature} justify="space-between" gap="3" fontSize="sm">
            <Text>{t(`tiers.feature.${feature}`)}</Text>
            <Text color="fg.muted" textAlign="end">
              {t(metered ? 'tiers.metered' : 'tiers.always')}
            </Text>
          </Flex>
        ))}
      </Stack>
    </Stack>
  );
}
