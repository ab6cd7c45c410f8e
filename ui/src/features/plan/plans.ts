import {
  type QueryClient,
  queryOptions,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useState } from 'react';
import { api, type Schema } from '../../api/client';
import { unwrap } from '../../api/problem';
import { uuidv7 } from '../../api/uuidv7';

export type Plan = Schema<'PlanView'>;
export type PlanDay = Schema<'PlanDayView'>;
export type PlanExercise = Schema<'PlanExerciseView'>;

const POLL_MS = 1000;

export const plansQuery = queryOptions({
  queryKey: ['plans'],
  queryFn: () => unwrap(api.GET('/workouts/plans', { params: { query: { limit: 20 } } })),
});

export const usePlans = () => useQuery(plansQuery);

export const usePlan = (id: string, enabled = true) =>
  useQuery({
    queryKey: ['plan', id],
    enabled,
    queryFn: () => unwrap(api.GET('/workouts/plans/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) => (state.data?.status === 'requested' ? POLL_MS : false),
  });

/** The plan trained by now: the one accepted last. */
export function activePlan(plans: Plan[]): Plan | undefined {
  return plans
    .filter(({ status }) => status === 'accepted')
    .sort((a, b) => (b.acceptedAt ?? '').localeCompare(a.acceptedAt ?? ''))[0];
}

/** Asks for a plan, by one key until it is made, so that asking again after a failure makes no second one; the id of the plan that is made or still in the making. */
export function useGeneratePlan() {
  const cache = useQueryClient();
  const [key, setKey] = useState(() => uuidv7());
  return useMutation({
    mutationFn: async (body: Schema<'PlanRequest'>): Promise<{ id: string }> => {
      const params = { header: { 'Idempotency-Key': key } };
      const answer = await unwrap(api.POST('/ai/generate-workout', { params, body }));
      return 'requestId' in answer ? { id: answer.requestId } : keep(cache, answer);
    },
    onSuccess: () => setKey(uuidv7()),
    onSettled: () => cache.invalidateQueries({ queryKey: plansQuery.queryKey }),
  });
}

function usePlanChange<Input>(id: string, send: (input: Input) => Promise<Plan>) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: (plan) => keep(cache, plan),
    onSettled: () =>
      Promise.all([
        cache.invalidateQueries({ queryKey: plansQuery.queryKey }),
        cache.invalidateQueries({ queryKey: ['alternatives', id] }),
      ]),
  });
}

function keep(cache: QueryClient, plan: Plan): Plan {
  cache.setQueryData(['plan', plan.id], plan);
  return plan;
}

export const useAcceptPlan = (id: string) =>
  usePlanChange<undefined>(id, () =>
    unwrap(api.POST('/workouts/plans/{id}/accept', { params: { path: { id } } })),
  );

export const useSwap = (id: string) =>
  usePlanChange<Schema<'Swap'>>(id, (body) =>
    unwrap(api.POST('/workouts/plans/{id}/swap', { params: { path: { id } }, body })),
  );

export const usePlanFeedback = (id: string) =>
  usePlanChange<Schema<'Feedback'>>(id, (body) =>
    unwrap(api.POST('/workouts/plans/{id}/feedback', { params: { path: { id } }, body })),
  );

export function useArchivePlan(id: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: () => unwrap(api.DELETE('/workouts/plans/{id}', { params: { path: { id } } })),
    onSuccess: () => cache.invalidateQueries({ queryKey: plansQuery.queryKey }),
  });
}

export const useAlternatives = (id: string, dayId: string, exerciseId: string) =>
  useQuery({
    queryKey: ['alternatives', id, dayId, exerciseId],
    queryFn: () =>
      unwrap(
        api.GET('/workouts/plans/{id}/alternatives', {
          params: { path: { id }, query: { dayId, exerciseId } },
        }),
      ),
  });
