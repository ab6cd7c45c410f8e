import type { QueryClient } from '@tanstack/react-query';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { aNote, blankProfile } from '../testing/samples';
import { answer, at, server } from '../testing/server';
import { newCache } from './cache';
import { OPEN_PLACES, PLACES } from './places';
import { fetchScreenAt } from './screens';

const SESSION = '0197a3c0-0000-7000-8000-000000000001';

async function askedAheadAt(address: string, cache: QueryClient): Promise<unknown[]> {
  const { askAhead } = await fetchScreenAt(address);
  askAhead?.(cache, address);
  const asked = cache.getQueryCache().getAll();
  await Promise.all(asked.map(({ promise }) => promise));
  return cache
    .getQueryCache()
    .getAll()
    .map(({ queryKey: [name] }) => name);
}

function anEmptyDay(missing: string[]) {
  server.use(
    answer('/users/profile', { ...blankProfile, missing }),
    answer('/ai/motivation', aNote({ text: 'Good to see you.' })),
    http.get(at('/*'), () => HttpResponse.json({ items: [], next: null })),
  );
}

const READ = ['plans', 'workouts', 'progress', 'usage', 'profile'];

test('no message of the day is written for somebody who has to tell more first', async () => {
  anEmptyDay(['goals']);
  expect(await askedAheadAt('/', newCache())).toEqual(READ);
});

test('Today and its message are asked for while it is being fetched', async () => {
  anEmptyDay([]);
  const cache = newCache();
  await askedAheadAt('/', cache);
  await expect
    .poll(() =>
      cache
        .getQueryCache()
        .getAll()
        .map(({ queryKey: [name] }) => name),
    )
    .toEqual([...READ, 'coach']);
});

test('a session is asked for while its screen is being fetched', async () => {
  anEmptyDay([]);
  expect(await askedAheadAt(`/train/${SESSION}`, newCache())).toEqual([
    'workout',
    'suggestions',
    'plans',
    'ownExercises',
  ]);
});

test('what a session can begin with is asked for while the screen is being fetched', async () => {
  anEmptyDay([]);
  expect(await askedAheadAt('/train', newCache())).toEqual(['plans', 'workouts']);
});

test('a session that may have begun on this device is not asked for before it is known here', async () => {
  anEmptyDay([]);
  const cache = newCache();
  cache.setQueryData(['me'], { id: 'somebody' });
  expect(await askedAheadAt(`/train/${SESSION}`, cache)).toEqual(['me']);
});

test.each(['/train/past', '/history', '/onboarding', '/admin/users', '/constructor'])(
  'at %s nothing is asked for ahead',
  async (address) => {
    expect(await askedAheadAt(address, newCache())).toEqual([]);
  },
);

test.each(Object.keys({ ...PLACES, ...OPEN_PLACES }))(
  'the place "%s" leads to a screen',
  async (place) => {
    const address = place.endsWith('/') ? `/${place}anything` : `/${place}`;
    expect((await fetchScreenAt(address)).default).toBeDefined();
  },
);
