import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { afterEach, expect, test } from 'vitest';
import { show } from '../../../testing/render';
import { answer, at, server } from '../../../testing/server';
import LoginPage from '../LoginPage';
import ForgottenPage from './ForgottenPage';
import ResetPage from './ResetPage';
import VerifyPage from './VerifyPage';

afterEach(() => window.history.replaceState(null, '', '/'));

test('whoever forgot the password is told the same whatever address it is', async () => {
  const asked: unknown[] = [];
  server.use(
    http.post(at('/auth/password/forgotten'), async ({ request }) => {
      asked.push(await request.json());
      return HttpResponse.json({ delivery: 'mail' }, { status: 202 });
    }),
  );
  show(<ForgottenPage />);
  await userEvent.click(screen.getByRole('button', { name: 'Send the link' }));
  expect(await screen.findByText('That does not look like an e-mail address.')).toBeTruthy();
  expect(asked).toEqual([]);

  await userEvent.type(screen.getByLabelText('E-mail'), 'rowan@example.org');
  await userEvent.click(screen.getByRole('button', { name: 'Send the link' }));
  expect(await screen.findByText(/^If there is an account with this address/)).toBeTruthy();
  expect(asked).toEqual([{ email: 'rowan@example.org' }]);
});

test('the secret of the link leaves the address bar at once and sets the new password', async () => {
  const sent: unknown[] = [];
  server.use(
    http.post(at('/auth/password/reset'), async ({ request }) => {
      sent.push(await request.json());
      return new HttpResponse(null, { status: 204 });
    }),
  );
  window.history.replaceState(null, '', '/reset-password#s3cret');
  show(<ResetPage />);
  expect(window.location.hash).toBe('');

  await userEvent.type(screen.getByLabelText('New password'), 'four words are good');
  await userEvent.click(screen.getByRole('button', { name: 'Set password' }));
  expect(await screen.findByText('Your new password is set.')).toBeTruthy();
  expect(sent).toEqual([{ token: 's3cret', password: 'four words are good' }]);
  expect(screen.getByRole('link', { name: 'Log in with it' })).toBeTruthy();
});

test('a link that works no longer leads to a new one', async () => {
  server.use(
    http.post(at('/auth/password/reset'), () =>
      HttpResponse.json(
        {
          type: 'urn:vigor:problem:rule',
          title: 'Refused',
          status: 422,
          detail: 'This link works no longer. Ask for a new one.',
          field: 'token',
        },
        { status: 422 },
      ),
    ),
  );
  window.history.replaceState(null, '', '/reset-password#old');
  show(<ResetPage />);
  await userEvent.type(screen.getByLabelText('New password'), 'four words are good');
  await userEvent.click(screen.getByRole('button', { name: 'Set password' }));
  expect(await screen.findByText('This link works no longer. Ask for a new one.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Ask for a new link' })).toBeTruthy();
});

test('an address is verified by a tap, not by looking at the link', async () => {
  const sent: unknown[] = [];
  server.use(
    http.post(at('/auth/email/verify'), async ({ request }) => {
      sent.push(await request.json());
      return new HttpResponse(null, { status: 204 });
    }),
  );
  window.history.replaceState(null, '', '/verify-email#once');
  show(<VerifyPage />);
  expect(window.location.hash).toBe('');
  expect(sent).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Verify' }));
  expect(await screen.findByText('Your address is verified.')).toBeTruthy();
  expect(sent).toEqual([{ token: 'once' }]);
});

test('an account with a second factor asks for a code, and says when it is wrong', async () => {
  const codes: unknown[] = [];
  server.use(
    answer('/auth/ways', { provider: null }),
    http.post(at('/auth/login'), () =>
      HttpResponse.json(
        {
          type: 'urn:vigor:problem:second-factor-required',
          title: 'A code is needed',
          status: 401,
          challenge: 'c1',
        },
        { status: 401 },
      ),
    ),
    http.post(at('/auth/login/second-factor'), async ({ request }) => {
      codes.push(await request.json());
      return codes.length === 1
        ? HttpResponse.json(
            { type: 'x:bad-credentials', title: 'No', status: 401 },
            { status: 401 },
          )
        : HttpResponse.json({ user: { id: 'a', email: 'a@b.org', displayName: 'A', roles: [] } });
    }),
  );
  show(<LoginPage />);
  await userEvent.type(screen.getByLabelText('E-mail'), 'rowan@example.org');
  await userEvent.type(screen.getByLabelText('Password'), 'four words are good');
  await userEvent.click(screen.getByRole('button', { name: 'Log in' }));

  const code = await screen.findByLabelText('Code');
  expect(code.getAttribute('autocomplete')).toBe('one-time-code');
  expect(document.activeElement).toBe(code);
  await userEvent.type(code, '111111');
  await userEvent.click(screen.getByRole('button', { name: 'Log in' }));
  expect(await screen.findByText(/^That code does not open this account\./)).toBeTruthy();
  await userEvent.clear(code);
  await userEvent.type(code, '222222');
  await userEvent.click(screen.getByRole('button', { name: 'Log in' }));
  await expect
    .poll(() => codes)
    .toEqual([
      { challenge: 'c1', code: '111111' },
      { challenge: 'c1', code: '222222' },
    ]);
});
