import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, type Schema } from '../../api/client';
import { Problem, unwrap } from '../../api/problem';
import { drop, put } from './outbox';
import { refreshFigures, settle } from './workouts';

type Outcome = Schema<'SetOutcome'> | Schema<'AcceptedVersion'>;

/** Logging: the row is there at once, turns solid when the server has it, and stays if it has not. */
export function useLogSet(workoutId: string) {
  const cache = useQueryClient();
  const [records, setRecords] = useState<Schema<'RecordView'>[]>([]);
  const params = { path: { id: workoutId } };
  return { records, log };

  async function log(set: Schema<'NewSet'>): Promise<boolean> {
    put({ workoutId, set, state: 'sending' });
    try {
      const answer = await unwrap(api.POST('/workouts/{id}/sets', { params, body: set }));
      await settle(cache, workoutId, 'set' in answer ? answer.workout : answer);
      if ('set' in answer && answer.records.length > 0) {
        setRecords(answer.records);
      }
    } catch (error) {
      const refused = error instanceof Problem && !error.isPassing && error.status !== 401;
      put({ workoutId, set, state: 'failed', ...(refused ? { refusal: error.message } : {}) });
      return false;
    }
    drop(set.setId);
    void refreshFigures(cache);
    return true;
  }
}

function useSetChange<Input>(workoutId: string, send: (input: Input) => Promise<Outcome>) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: async (input: Input) => {
      const answer = await send(input);
      await settle(cache, workoutId, 'set' in answer ? answer.workout : answer);
    },
    onSuccess: () => refreshFigures(cache),
  });
}

interface Correction {
  setId: string;
  body: Schema<'SetCorrection'>;
}

export const useCorrectSet = (id: string) =>
  useSetChange<Correction>(id, ({ setId, body }) =>
    unwrap(api.PUT('/workouts/{id}/sets/{setId}', { params: { path: { id, setId } }, body })),
  );

export const useRestoreSet = (id: string) =>
  useSetChange<string>(id, (setId) =>
    unwrap(api.POST('/workouts/{id}/sets/{setId}/restore', { params: { path: { id, setId } } })),
  );

export function useRemoveSet(id: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: async (setId: string) =>
      settle(
        cache,
        id,
        await unwrap(
          api.DELETE('/workouts/{id}/sets/{setId}', { params: { path: { id, setId } } }),
        ),
      ),
    onSuccess: () => refreshFigures(cache),
  });
}
