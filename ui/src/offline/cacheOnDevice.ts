import type { Query, QueryClient, QueryKey } from '@tanstack/react-query';
import { deleteAllKept, deleteKept, readAllKept, readKept, writeKept } from './database';
import { csrfToken } from '../api/sessionFetch';
import { currentPerson } from './person';

/** What training needs while there is no network; by the first part of a query's key. */
const NEEDED = new Set([
  'me',
  'profile',
  'plans',
  'plan',
  'workouts',
  'workout',
  'suggestions',
  'next time',
  'exercise',
  'ownExercises',
  'progress',
  'alternatives',
  'equipment',
]);
const WHO = 'who';
const PAUSE_MS = 400;
const MOST_AGE_MS = 30 * 86_400_000;

interface KeptAnswer {
  key: QueryKey;
  data: unknown;
  at: number;
}

/** Who read last here, by which login: another login may be another person's. */
interface Who {
  person: string;
  login: string | null;
}

const place = (person: string) => `${person}:query:`;

/** Puts back what the server last said, if the login in this browser is still the same. */
export async function restoreCache(cache: QueryClient): Promise<void> {
  try {
    const who = await readKept<Who>(WHO);
    if (!who || who.login !== csrfToken()) {
      return;
    }
    for (const { key, data, at } of await readAllKept<KeptAnswer>(place(who.person))) {
      if (Date.now() - at < MOST_AGE_MS) {
        cache.setQueryData(key, data, { updatedAt: at });
        // Whatever happened since, it is shown only until the server says what holds now.
        await cache.invalidateQueries({ queryKey: key, exact: true, refetchType: 'none' });
      }
    }
  } catch {
    // A browser without storage starts without it.
  }
}

/** Keeps answers as they come, under the person they were given to. */
export function keepCache(cache: QueryClient): () => void {
  const changed = new Map<string, Query>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function write(): void {
    timer = undefined;
    const person = currentPerson();
    const answers = [...changed.values()];
    changed.clear();
    if (!person) {
      return;
    }
    const writes = answers.map(({ queryHash, queryKey, state }) =>
      writeKept(place(person) + queryHash, {
        key: queryKey,
        data: state.data,
        at: state.dataUpdatedAt,
      }),
    );
    void Promise.all([
      ...writes,
      writeKept(WHO, { person, login: csrfToken() } satisfies Who),
    ]).catch(() => undefined);
  }

  const stop = cache.getQueryCache().subscribe(({ type, query }) => {
    const { data, status } = query.state;
    if (type === 'updated' && status === 'success' && data !== null && isNeeded(query.queryKey)) {
      changed.set(query.queryHash, query);
      timer ??= setTimeout(write, PAUSE_MS);
    }
  });
  const now = () => document.visibilityState === 'hidden' && write();
  document.addEventListener('visibilitychange', now);
  return () => {
    stop();
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', now);
  };
}

const isNeeded = ([name]: QueryKey): boolean => typeof name === 'string' && NEEDED.has(name);

/** Leaves no answer given to a person on this device. */
export async function forgetCache(person: string): Promise<void> {
  try {
    await Promise.all([
      deleteAllKept(place(person)),
      deleteAllKept(`${person}:session:`),
      deleteKept(WHO),
    ]);
  } catch {
    // What could not be kept need not be forgotten.
  }
}
