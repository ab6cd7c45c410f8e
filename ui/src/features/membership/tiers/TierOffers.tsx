import { Flex, Heading, Stack, Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../../design/Loaded';
import { Section } from '../../../design/Panel';
import { useCurrentTier } from '../usage';
import { limitLines, type Offer, useOffers } from './offers';

/** Every tier with its limits and features. */
export function TierOffers() {
  const { t } = useTranslation('account');
  const mine = useCurrentTier().data?.tier;
  return (
    <Section title={t('tiers.all')}>
      <Loaded query={useOffers()} heights={['420px']}>
        {({ tiers }) => (
          <Stack
            as="ul"
            listStyleType="none"
            direction={{ base: 'column', md: 'row' }}
            gap="3"
            align="stretch"
          >
            {tiers.map((offer) => (
              <OfferCard key={offer.tier} offer={offer} mine={offer.tier === mine} />
            ))}
          </Stack>
        )}
      </Loaded>
    </Section>
  );
}

function OfferCard({ offer, mine }: { offer: Offer; mine: boolean }) {
  const { t } = useTranslation(['account', 'translation']);
  const { features } = offer;
  return (
    <Stack
      as="li"
      flex="1"
      gap="3"
      minW="0"
      p={{ base: '4', md: '3' }}
      rounded="xl"
      borderWidth={mine ? '2px' : '1px'}
      borderColor={mine ? 'ember.solid' : 'border'}
    >
      <Flex justify="space-between" gap="2" align="baseline">
        <Heading as="h3" size="md">
          {t(`translation:membership.tier.${offer.tier}`)}
        </Heading>
        {mine && (
          <Text fontSize="sm" fontWeight="600" color="ember.fg">
            {t('tiers.yours')}
          </Text>
        )}
      </Flex>
      <Stack as="dl" gap="1" fontSize="sm">
        {limitLines(offer).map(({ name, value }) => (
          <Flex key={name} justify="space-between" gap="2">
            <Text as="dt" color="fg.muted">
              {t(`tiers.${name}`)}
            </Text>
            <Text as="dd" fontWeight="600" whiteSpace="nowrap">
              {value}
            </Text>
          </Flex>
        ))}
      </Stack>
      <Stack as="ul" gap="1" ps="4" listStyleType="disc" fontSize="sm">
        {features.map(({ feature }) => (
          <li key={feature}>{t(`tiers.feature.${feature}`)}</li>
        ))}
      </Stack>
    </Stack>
  );
}
