import { queryOptions, useMutation, useQuery } from '@tanstack/react-query';
import { api, type Schema } from '../../api/client';
import { unwrap } from '../../api/problem';

export type Note = Schema<'NoteView'>;

const SOON_MS = 2_000;

/** The message of the day; asked for again while it is being written. */
export const motivationQuery = () =>
  queryOptions({
    queryKey: ['coach', 'motivation', new Date().toDateString()],
    queryFn: () => unwrap(api.GET('/ai/motivation')),
    refetchInterval: ({ state }) => whileWaiting(state.data),
  });

export const useMotivation = () => useQuery(motivationQuery());

/** The review of the last whole week; written only once somebody wants it. */
export const useWeeklyReview = (wanted: boolean) =>
  useQuery({
    queryKey: ['coach', 'weekly-review', new Date().toDateString()],
    queryFn: () => unwrap(api.GET('/ai/weekly-review')),
    enabled: wanted,
    refetchInterval: ({ state }) => whileWaiting(state.data),
  });

/** The analysis of a finished session. */
export const useAnalysis = (sessionId: string) =>
  useMutation({
    mutationFn: () => unwrap(api.POST('/ai/workout-analysis', { body: { sessionId } })),
  });

const whileWaiting = (note: Note | undefined) => (note?.status === 'waiting' ? SOON_MS : false);
