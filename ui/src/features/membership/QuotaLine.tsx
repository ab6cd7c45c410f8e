import { Flex, Link, Stack, Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { formatMoment } from '../../design/dates';
import { Loaded } from '../../design/Loaded';
import { Panel } from '../../design/Panel';
import { Meter } from './Meter';
import { left, tightest, type TierUsage, useTierUsage } from './usage';

/** How many questions to a language model are left; leads to the whole allowance. */
export function QuotaLine() {
  return (
    <Loaded query={useTierUsage()} heights={['74px']}>
      {(usage) => <Line usage={usage} />}
    </Loaded>
  );
}

function Line({ usage }: { usage: TierUsage }) {
  const { t } = useTranslation();
  const window = tightest(usage);
  const rest = left(window);
  const text = t('membership.leftOf', { left: rest, limit: window.requests.limit });
  return (
    <Panel py="3">
      <Stack gap="2">
        <Flex justify="space-between" align="center" gap="3">
          <Link asChild color="fg" textDecoration="underline" minH="24px">
            <RouterLink to="/me/membership">{t('membership.left')}</RouterLink>
          </Link>
          <Text fontWeight="700" whiteSpace="nowrap">
            {text}
          </Text>
        </Flex>
        <Meter label={t('membership.left')} value={rest} most={window.requests.limit} text={text} />
        {rest === 0 && (
          <Text fontSize="sm" color="fg.muted">
            {t('membership.localToo', { when: formatMoment(window.resetsAt) })}
          </Text>
        )}
      </Stack>
    </Panel>
  );
}
