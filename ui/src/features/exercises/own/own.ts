import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, type Schema } from '../../../api/client';
import { unwrap } from '../../../api/problem';
import { type Exercise, exerciseQuery, ownExercisesQuery } from '../../training/catalogue';

export type Description = Schema<'OwnExerciseDescription'>;
type Answer = Schema<'OwnExerciseView'> | Schema<'AcceptedVersion'>;

/** What names or counts an exercise; a change of one makes them old. */
const TELLING = ['exercises', 'progress', 'workout', 'workouts', 'suggestions', 'ownExercises'];

/** Makes an exercise; its id is made by who asks, so that asking again after a failure makes no second one. */
export const useMakeExercise = () =>
  useOwnChange(({ body, id }: { id: string; body: Description }) => ({
    id,
    sent: unwrap(api.POST('/exercises/own', { body: { ...body, exerciseId: id } })),
  }));

export const useReviseExercise = (id: string) =>
  useOwnChange((body: Description) => ({
    id,
    sent: unwrap(api.PUT('/exercises/own/{id}', { params: { path: { id } }, body })),
  }));

export const useArchiveExercise = (id: string) =>
  useOwnChange((archive: boolean) => {
    const params = { path: { id } };
    return {
      id,
      sent: archive
        ? unwrap(api.DELETE('/exercises/own/{id}', { params }))
        : unwrap(api.POST('/exercises/own/{id}/restore', { params })),
    };
  });

function useOwnChange<Input>(send: (input: Input) => { id: string; sent: Promise<Answer> }) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: async (input: Input) => {
      const { id, sent } = send(input);
      return keep(cache, await settled(id, await sent));
    },
    onSuccess: () =>
      Promise.all(TELLING.map((name) => cache.invalidateQueries({ queryKey: [name] }))),
  });
}

/** An answer that names only a version is followed by a read. */
async function settled(id: string, answer: Answer): Promise<Schema<'OwnExerciseView'>> {
  if ('exercise' in answer) {
    return answer;
  }
  const params = { path: { id }, query: { minVersion: answer.version } };
  return unwrap(api.GET('/exercises/own/{id}', { params }));
}

function keep(cache: QueryClient, { exercise, version }: Schema<'OwnExerciseView'>): Exercise {
  cache.setQueryData(exerciseQuery(exercise.id).queryKey, exercise);
  cache.setQueryData(
    ownExercisesQuery.queryKey,
    (known) =>
      known && {
        version,
        items: [...known.items.filter(({ id }) => id !== exercise.id), exercise],
      },
  );
  return exercise;
}
