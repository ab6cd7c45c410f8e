import { Button, Flex, Link, Stack, Text } from '@chakra-ui/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../../api/client';
import { Told } from '../../../app/account/Told';
import { formatMoment } from '../../../design/dates';
import { Failed } from '../../../design/Failed';
import { Loaded } from '../../../design/Loaded';
import { Section } from '../../../design/Panel';
import { useCurrentTier } from '../usage';
import { above, newWish, useAskForUpgrade, useSubscription } from './upgrade';

type Subscription = Schema<'SubscriptionView'>;

/** What is paid for and asked for, and the way to a larger tier. */
export function Upgrade() {
  const { t } = useTranslation('account');
  const tier = useCurrentTier().data?.tier;
  return (
    <Section title={t('tiers.upgrade.title')}>
      <Loaded query={useSubscription()} heights={['72px']}>
        {({ subscription }) => (
          <Stack gap="3" align="flex-start">
            <Standing subscription={subscription} />
            {tier && above(tier).length === 0 && <Text>{t('tiers.upgrade.top')}</Text>}
            {tier && above(tier).length > 0 && subscription.request?.state !== 'open' && (
              <Ask tiers={above(tier)} />
            )}
          </Stack>
        )}
      </Loaded>
    </Section>
  );
}

function Standing({ subscription }: { subscription: Subscription }) {
  const { t } = useTranslation(['account', 'translation']);
  const { request, paidUntil } = subscription;
  return (
    <>
      {paidUntil && <Text>{t('tiers.upgrade.paid', { until: formatMoment(paidUntil) })}</Text>}
      {request && (
        <Told good={request.state === 'approved'}>
          {t(`tiers.upgrade.state.${request.state}`, {
            tier: t(`translation:membership.tier.${request.to}`),
          })}{' '}
          {request.state === 'declined' && request.reason}
        </Told>
      )}
    </>
  );
}

function Ask({ tiers }: { tiers: ReturnType<typeof above> }) {
  const { t } = useTranslation(['account', 'translation']);
  const [id] = useState(newWish);
  const ask = useAskForUpgrade();
  return (
    <>
      <Text color="fg.muted">{t('tiers.upgrade.what')}</Text>
      <Flex gap="3" wrap="wrap">
        {tiers.map((tier) => (
          <Button
            key={tier}
            variant="outline"
            minH="44px"
            loading={ask.isPending && ask.variables.tier === tier}
            disabled={ask.isPending}
            onClick={() => ask.mutate({ tier, id })}
          >
            {t('tiers.upgrade.ask', { tier: t(`translation:membership.tier.${tier}`) })}
          </Button>
        ))}
      </Flex>
      {ask.data?.checkoutUrl && (
        <Link href={ask.data.checkoutUrl} color="ember.fg" textDecoration="underline" minH="32px">
          {t('tiers.upgrade.pay')}
        </Link>
      )}
      {ask.isError && <Failed error={ask.error} />}
    </>
  );
}
