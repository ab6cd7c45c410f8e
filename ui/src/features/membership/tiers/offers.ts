import { useQuery } from '@tanstack/react-query';
import { api, type Schema } from '../../../api/client';
import { unwrap } from '../../../api/problem';
import { formatNumber } from '../../../design/numbers';
import { formatMoney } from '../usage';

export type Offer = Schema<'TierOffer'>;

/** What each tier gives. */
export const useOffers = () =>
  useQuery({
    queryKey: ['tier-offers'],
    queryFn: () => unwrap(api.GET('/tiers/features')),
  });

/** A tier's limits as lines to show, each by the name of its words. */
export const limitLines = ({ limits }: Offer) =>
  [
    { name: 'day', value: formatNumber(limits.requestsPerDay, 0) },
    { name: 'week', value: formatNumber(limits.requestsPerWeek, 0) },
    { name: 'month', value: formatNumber(limits.requestsPerMonth, 0) },
    { name: 'worth', value: formatMoney(limits.microUsdPerMonth) },
    { name: 'atOnce', value: formatNumber(limits.openReservations, 0) },
  ] as const;
