import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { Route, Routes } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { show } from '../../../testing/render';
import { answer, at, server } from '../../../testing/server';
import LoginPage from '../LoginPage';
import { goTo } from './goTo';
import SignedInPage from './SignedInPage';

vi.mock('./goTo', () => ({ goTo: vi.fn() }));

const USER = { id: 'a', email: 'robin@example.org', displayName: 'Robin', roles: ['user'] };
const SESSION = { user: USER, accessToken: 'x', expiresIn: 600 };

let said: unknown[];

/** Comes back from the provider with this in the address. */
function comeBack(search: string): void {
  window.history.replaceState(null, '', `/signed-in${search}`);
  show(
    <Routes>
      <Route path="/" element={<SignedInPage />} />
      <Route path="/me/security" element={<p>the page before</p>} />
      <Route path="/login" element={<p>log in</p>} />
    </Routes>,
  );
}

const answers = (body: object, status = 200) =>
  server.use(
    http.post(at('/auth/provider/arrival'), async ({ request }) => {
      said.push(await request.json());
      return HttpResponse.json(body, { status });
    }),
  );

beforeEach(() => {
  said = [];
  document.cookie = 'vigor_csrf=; max-age=0';
});

afterEach(() => window.history.replaceState(null, '', '/'));

test('what the provider answered is handed over once and is gone from the address', async () => {
  answers({ purpose: 'login', returnTo: '/me/security', session: SESSION });
  comeBack('?code=c&state=s&iss=https%3A%2F%2Fid.example.org');

  expect(await screen.findByText('the page before')).toBeTruthy();
  expect(said).toEqual([{ code: 'c', state: 's', iss: 'https://id.example.org' }]);
  expect(window.location.href).not.toContain('code');
});

test('who has a second factor is asked for the code', async () => {
  answers(
    {
      type: 'urn:vigor:problem:second-factor-required',
      title: 'A code is needed',
      status: 401,
      challenge: 'x',
    },
    401,
  );
  comeBack('?code=c&state=s');

  expect(await screen.findByLabelText('Code')).toBeTruthy();
});

test('a refusal is told with its reason, and the way back is there', async () => {
  answers({ title: 'Refused', status: 409, detail: 'There is an account already.' }, 409);
  comeBack('?code=c&state=s');

  expect(await screen.findByText('There is an account already.')).toBeTruthy();
  await userEvent.click(screen.getByRole('link', { name: 'Log in' }));
  expect(await screen.findByText('log in')).toBeTruthy();
});

test('who turned back at the provider is told that nothing has changed', async () => {
  comeBack('?error=access_denied&state=s');

  expect(await screen.findByText(/nothing has changed here/)).toBeTruthy();
  expect(said).toEqual([]);
});

test('the button is there when the server has a provider, and leads there', async () => {
  server.use(
    answer('/auth/ways', { provider: 'Hall of Names' }),
    http.post(at('/auth/provider/login'), async ({ request }) => {
      said.push(await request.json());
      return HttpResponse.json({ location: 'https://id.example.org/authorize' });
    }),
  );
  show(<LoginPage />);
  await userEvent.click(await screen.findByRole('button', { name: 'Continue with Hall of Names' }));

  await vi.waitFor(() => expect(goTo).toHaveBeenCalledWith('https://id.example.org/authorize'));
  expect(said).toEqual([{ returnTo: '/' }]);
});

test('without a provider there is no such button', async () => {
  let asked = false;
  server.use(
    http.get(at('/auth/ways'), () => {
      asked = true;
      return HttpResponse.json({ provider: null });
    }),
  );
  show(<LoginPage />);
  await vi.waitFor(() => expect(asked).toBe(true));

  expect(screen.queryByRole('button', { name: /^Continue with/ })).toBeNull();
});
