import { http, HttpResponse } from 'msw';
import { afterEach, expect, test, vi } from 'vitest';
import { setLocale } from '../design/locale';
import { at, server } from '../testing/server';
import { api } from './client';
import { onLoggedOut } from './sessionFetch';

afterEach(() => {
  document.cookie = 'vigor_csrf=; Max-Age=0';
});

test('an unsafe request carries the token of the CSRF cookie, a safe one does not', async () => {
  document.cookie = 'vigor_csrf=abc%3D';
  const tokens: (string | null)[] = [];
  server.use(
    http.all(at('/users/profile'), ({ request }) => {
      tokens.push(request.headers.get('X-CSRF-Token'));
      return HttpResponse.json({});
    }),
  );
  await api.GET('/users/profile');
  await api.PUT('/users/profile', { body: {} });
  expect(tokens).toEqual([null, 'abc=']);
});

test('answers are asked for in the language and region of the screen', async () => {
  const asked: (string | null)[] = [];
  server.use(
    http.get(at('/users/profile'), ({ request }) => {
      asked.push(request.headers.get('Accept-Language'));
      return HttpResponse.json({});
    }),
  );
  setLocale('de');
  await api.GET('/users/profile');
  setLocale('en');
  await api.GET('/users/profile');
  expect(asked.map((tag) => tag?.slice(0, 2))).toEqual(['de', 'en']);
});

test('an expired session is renewed once for all requests in flight, and their bodies sent again', async () => {
  let renewals = 0;
  const bodies: unknown[] = [];
  server.use(
    http.post(at('/auth/refresh'), () => {
      renewals += 1;
      return HttpResponse.json({});
    }),
    http.put(at('/users/profile'), async ({ request }) => {
      if (renewals === 0) {
        return HttpResponse.json({ status: 401 }, { status: 401 });
      }
      bodies.push(await request.json());
      return HttpResponse.json({});
    }),
  );
  const answers = await Promise.all([
    api.PUT('/users/profile', { body: { daysPerWeek: 3 } }),
    api.PUT('/users/profile', { body: { daysPerWeek: 4 } }),
  ]);
  expect(answers.map(({ response }) => response.status)).toEqual([200, 200]);
  expect(renewals).toBe(1);
  expect(bodies).toEqual(expect.arrayContaining([{ daysPerWeek: 3 }, { daysPerWeek: 4 }]));
});

test('when the session cannot be renewed, the app hears that nobody is logged in', async () => {
  const loggedOut = vi.fn();
  onLoggedOut(loggedOut);
  const no = () => HttpResponse.json({ status: 401 }, { status: 401 });
  server.use(http.post(at('/auth/refresh'), no), http.get(at('/users/profile'), no));
  const { response } = await api.GET('/users/profile');
  expect(response.status).toBe(401);
  expect(loggedOut).toHaveBeenCalledOnce();
});
