import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, type Schema } from '../../api/client';
import { unwrap } from '../../api/problem';
import { locale } from '../../design/locale';

export type TierUsage = Schema<'TierUsageView'>;
export type UsageWindow = Schema<'UsageWindow'>;

const MICROS = 1_000_000;

/** What is used and left of the allowance. */
export const usageQuery = queryOptions({
  queryKey: ['usage'],
  queryFn: () => unwrap(api.GET('/tiers/usage')),
});

/** The same, looked at again each so many milliseconds. */
export const useTierUsage = (refetchInterval: number | false = false) =>
  useQuery({ ...usageQuery, refetchInterval });

export const useCurrentTier = () =>
  useQuery({ queryKey: ['tier'], queryFn: () => unwrap(api.GET('/tiers/current')) });

/** What is neither used nor set aside, never below zero. */
export const left = ({ requests: { used, reserved, limit } }: UsageWindow): number =>
  Math.max(0, limit - used - reserved);

/** The window that runs out first: the one with the least left. */
export const tightest = ({ day, week, month }: TierUsage): UsageWindow =>
  [day, week, month].reduce((least, window) => (left(window) < left(least) ? window : least));

/** Millionths of a dollar as the reader writes money. */
export const formatMoney = (micros: number): string =>
  new Intl.NumberFormat(locale(), {
    style: 'currency',
    currency: 'USD',
    maximumFractionDigits: micros > 0 && micros < MICROS ? 4 : 2,
  }).format(micros / MICROS);
