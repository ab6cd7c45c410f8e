import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { api, type Schema } from '../../../api/client';
import { unwrap } from '../../../api/problem';

export type CostGroup = Schema<'CostGroup'>;
export type CostRow = Schema<'CostRow'>;
export type SystemBudget = Schema<'SystemBudgetView'>;

export const GROUPS: CostGroup[] = ['day', 'provider', 'model', 'tier', 'feature'];
export const DAYS = ['7', '30', '90', '365'] as const;
export type Days = (typeof DAYS)[number];

const SYSTEM = ['admin', 'budgets', 'system'];
const DAY_MS = 86_400_000;

export interface CostQuestion {
  by: CostGroup;
  days: Days;
}

/** What is asked for, kept in the address so that it can be shared and gone back to. */
export function useCostQuestion(): [CostQuestion, (change: Partial<CostQuestion>) => void] {
  const [search, setSearch] = useSearchParams();
  const by = GROUPS.find((group) => group === search.get('by')) ?? 'day';
  const days = DAYS.find((span) => span === search.get('days')) ?? '30';
  return [{ by, days }, (change) => setSearch({ by, days, ...change }, { replace: true })];
}

/** The sums of the last days in UTC, today among them. */
export function useCosts({ by, days }: CostQuestion) {
  return useQuery({
    queryKey: ['admin', 'costs', by, days],
    queryFn: () =>
      unwrap(
        api.GET('/admin/costs', { params: { query: { by, from: dayBefore(Number(days) - 1) } } }),
      ),
    placeholderData: (before) => (before?.by === by ? before : undefined),
  });
}

export const useSystemBudget = () =>
  useQuery({ queryKey: SYSTEM, queryFn: () => unwrap(api.GET('/admin/budgets/system')) });

export function useSetSystemBudget() {
  const cache = useQueryClient();
  return async (limitMicroUsd: number, reason: string) => {
    const answer = await unwrap(
      api.PUT('/admin/budgets/system', { body: { limitMicroUsd, reason } }),
    );
    if ('limitMicroUsd' in answer) {
      cache.setQueryData(SYSTEM, answer);
    }
    await cache.invalidateQueries({ queryKey: SYSTEM });
  };
}

function dayBefore(days: number): string {
  return new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 10);
}
