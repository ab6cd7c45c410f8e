import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, type Schema } from '../../../api/client';
import { unwrap } from '../../../api/problem';

export type Trail = Schema<'AuditTrailView'>;
export type Step = Schema<'AuditStep'>;
export type StreamKind = Schema<'AuditStreamKind'>;
export type Checkpoint = Schema<'CheckpointView'>;

export const KINDS: StreamKind[] = [
  'person',
  'profile',
  'plan',
  'workout',
  'allowance',
  'llm_request',
  'budget',
  'settings',
  'conversation',
  'note',
  'operation',
];

/** Steps fetched at once; each look is kept in the log, so not one by one. */
export const STEPS = 50;

const AUDIT = ['admin', 'audit'];

export interface StreamQuestion {
  kind?: StreamKind;
  query?: string;
  before?: string;
}

export const useStreams = (question: StreamQuestion) =>
  useQuery({
    queryKey: [...AUDIT, 'streams', question],
    queryFn: () => unwrap(api.GET('/admin/audit/streams', { params: { query: question } })),
    placeholderData: keepPreviousData,
  });

export interface TrailQuestion {
  id: string;
  /** The first step to fetch. */
  position: number;
  /** The log as it was then; null for now. */
  at: string | null;
  /** Why personal data has to be read; null leaves it sealed. */
  reason: string | null;
}

export const useTrail = (question: TrailQuestion) =>
  useQuery({
    queryKey: [...AUDIT, 'trail', question],
    queryFn: () =>
      unwrap(
        api.GET('/admin/audit/streams/{id}', {
          params: {
            path: { id: question.id },
            query: { position: question.position, limit: STEPS, ...lookOf(question) },
          },
        }),
      ),
    // What is past does not change, and looking again would be one more look in the log.
    staleTime: Infinity,
    placeholderData: (before) => (before?.id === question.id ? before : undefined),
  });

/** Where the whole trail can be saved as a file. */
export function exportPath(question: TrailQuestion): string {
  const look = Object.entries(lookOf(question)).map(([name, value]) => [name, String(value)]);
  const query = new URLSearchParams(look as [string, string][]).toString();
  return `/api/v1/admin/audit/streams/${encodeURIComponent(question.id)}/export${query && `?${query}`}`;
}

function lookOf({ at, reason }: TrailQuestion) {
  return { ...(at && { at }), ...(reason && { personal: true, reason }) };
}

export const useCorrelation = (id: string) =>
  useQuery({
    queryKey: [...AUDIT, 'correlation', id],
    queryFn: () => unwrap(api.GET('/admin/audit/correlations/{id}', { params: { path: { id } } })),
    staleTime: Infinity,
  });

export const useActions = (before: string | null) =>
  useQuery({
    queryKey: [...AUDIT, 'actions', before],
    queryFn: () =>
      unwrap(
        api.GET('/admin/audit/actions', { params: { query: before === null ? {} : { before } } }),
      ),
  });

/** The newest signed statements. */
export const useNewestCheckpoints = (limit: number) =>
  useQuery({
    queryKey: [...AUDIT, 'checkpoints', limit],
    queryFn: () => checkpoints({ newest: true, limit }),
  });

/** All signed statements, a page at a time, from the first on. */
export async function* everyCheckpoint() {
  let after: number | null = 0;
  while (after !== null) {
    const page: Schema<'CheckpointPage'> = await checkpoints({ after, limit: 1000 });
    yield page.items;
    after = page.next;
  }
}

const checkpoints = (query: { after?: number; newest?: boolean; limit: number }) =>
  unwrap(api.GET('/admin/audit/checkpoints', { params: { query } }));
