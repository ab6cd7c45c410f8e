import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { at, server } from '../testing/server';
import { newCache } from './cache';
import { fetchScreenAt } from './screens';

test('before it is known who asks, Today is read and nothing is written for it', async () => {
  server.use(http.get(at('/*'), () => HttpResponse.json({ items: [], next: null })));
  const cache = newCache();
  const { askAhead } = await fetchScreenAt('/');
  askAhead?.(cache);
  const asked = cache.getQueryCache().getAll();
  expect(asked.map(({ queryKey: [name] }) => name)).toEqual([
    'plans',
    'workouts',
    'progress',
    'usage',
  ]);
  await Promise.all(asked.map(({ promise }) => promise));
});

test.each(['/history', '/onboarding', '/admin/users', '/nowhere'])(
  'at %s nothing of Today is asked for',
  async (address) => {
    expect((await fetchScreenAt(address)).askAhead).toBeUndefined();
  },
);
