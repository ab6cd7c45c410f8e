import { Button, Flex, Link, Stack, Text } from '@chakra-ui/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../../api/client';
import { useAnnounce } from '../../../design/Announcer';
import { formatMoment } from '../../../design/dates';
import { Failed } from '../../../design/Failed';
import { Section } from '../../../design/Panel';
import { Sheet } from '../../../design/Sheet';
import { useCurrentTier, useTierUsage } from '../usage';
import { DowngradeTerms } from './DowngradeTerms';
import { useGoDown, useStay } from './downgrade';
import { below, type Tier, useSubscription } from './upgrade';

type Answer = Schema<'SubscriptionAnswer'>;

/** The way to a smaller tier and back from it; nothing for who has the smallest. */
export function Downgrade() {
  const { t } = useTranslation('account');
  const tier = useCurrentTier().data?.tier;
  const answer = useSubscription().data;
  if (!tier || !answer || (below(tier).length === 0 && !answer.subscription.nextTier)) {
    return null;
  }
  return (
    <Section title={t('tiers.downgrade.title')}>
      <Stack gap="3" align="flex-start">
        <Coming tier={tier} answer={answer} />
        {answer.subscription.paidTier ? (
          <PaidElsewhere portalUrl={answer.portalUrl} />
        ) : (
          below(tier)
            .filter((smaller) => smaller !== answer.subscription.nextTier)
            .map((smaller) => <GoDown key={smaller} from={tier} to={smaller} />)
        )}
      </Stack>
    </Section>
  );
}

function Coming({ tier, answer }: { tier: Tier; answer: Answer }) {
  const { t } = useTranslation(['account', 'translation']);
  const announce = useAnnounce();
  const stay = useStay();
  const { nextTier, changesAt, paidTier } = answer.subscription;
  if (!nextTier || !changesAt) {
    return null;
  }
  const name = t(`translation:membership.tier.${tier}`);
  return (
    <>
      <Text fontWeight="600">
        {t('tiers.downgrade.coming', {
          tier: t(`translation:membership.tier.${nextTier}`),
          when: formatMoment(changesAt),
        })}
      </Text>
      {!paidTier && (
        <Button
          minH="44px"
          loading={stay.isPending}
          onClick={() =>
            stay.mutate(undefined, {
              onSuccess: () => announce(t('tiers.downgrade.stayed', { tier: name })),
            })
          }
        >
          {t('tiers.downgrade.stay', { tier: name })}
        </Button>
      )}
      {stay.isError && <Failed error={stay.error} />}
    </>
  );
}

function PaidElsewhere({ portalUrl }: { portalUrl: string | null }) {
  const { t } = useTranslation('account');
  return (
    <>
      <Text color="fg.muted">{t('tiers.downgrade.paid')}</Text>
      {portalUrl && (
        <Link href={portalUrl} color="ember.fg" textDecoration="underline" minH="32px">
          {t('tiers.downgrade.portal')}
        </Link>
      )}
    </>
  );
}

function GoDown({ from, to }: { from: Tier; to: Tier }) {
  const { t } = useTranslation(['account', 'translation']);
  const announce = useAnnounce();
  const [open, setOpen] = useState(false);
  const goDown = useGoDown();
  const when = useTierUsage().data?.month.resetsAt;
  const label = t('tiers.downgrade.go', { tier: t(`translation:membership.tier.${to}`) });
  return (
    <>
      <Button
        variant="outline"
        minH="44px"
        borderColor="border.emphasized"
        disabled={when === undefined}
        onClick={() => setOpen(true)}
      >
        {label}
      </Button>
      <Sheet title={label} open={open} onClose={() => setOpen(false)}>
        <Stack gap="4">
          {when && <DowngradeTerms from={from} to={to} when={when} />}
          {goDown.isError && <Failed error={goDown.error} />}
          <Flex gap="3" wrap="wrap">
            <Button
              size="xl"
              loading={goDown.isPending}
              onClick={() =>
                goDown.mutate(to, {
                  onSuccess: () => {
                    announce(t('tiers.downgrade.done'));
                    setOpen(false);
                  },
                })
              }
            >
              {label}
            </Button>
            <Button size="xl" variant="ghost" onClick={() => setOpen(false)}>
              {t('translation:app.cancel')}
            </Button>
          </Flex>
        </Stack>
      </Sheet>
    </>
  );
}
