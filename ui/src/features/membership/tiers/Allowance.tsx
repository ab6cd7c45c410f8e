import { Flex, Heading, Stack, Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatMoment } from '../../../design/dates';
import { formatNumber } from '../../../design/numbers';
import { Loaded } from '../../../design/Loaded';
import { Section } from '../../../design/Panel';
import { Meter } from '../Meter';
import {
  formatMoney,
  type TierUsage,
  type UsageWindow,
  useCurrentTier,
  useTierUsage,
} from '../usage';

/** The tier with what is used of it, window by window, and where the month leads. */
export function Allowance() {
  const { t } = useTranslation(['account', 'translation']);
  return (
    <Section title={t('tiers.allowance')}>
      <Stack gap="5">
        <TierName />
        <Loaded query={useTierUsage()} heights={['400px']}>
          {(usage) => <Windows usage={usage} />}
        </Loaded>
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
        <WindowUse key={window.kind} window={window} />
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
          />
        </Stack>
      )}
      <Text fontSize="sm" color="fg.muted">
        {t('tiers.forecast', {
          requests: formatNumber(usage.forecast.requests, 0),
          money: formatMoney(usage.forecast.microUsd),
        })}
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

function WindowUse({ window }: { window: UsageWindow }) {
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
      <Meter label={name} value={used + reserved} most={limit} text={text} warns />
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
