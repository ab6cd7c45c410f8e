import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test, vi } from 'vitest';
import { show } from '../../../testing/render';
import { answer, at, server } from '../../../testing/server';
import { goTo } from '../provider/goTo';
import SecurityPage from './SecurityPage';

vi.mock('../provider/goTo', () => ({ goTo: vi.fn() }));

const STEP_UP = { type: 'urn:vigor:problem:step-up-required', title: 'Password', status: 403 };
const TOKEN = {
  id: '01900000-0000-7000-8000-000000000001',
  name: 'my spreadsheet',
  scopes: ['training:read'],
  createdAt: '2026-03-02T18:00:00Z',
  expiresAt: '2026-06-02T18:00:00Z',
  lastUsedAt: null,
};
const SECRET = 'JBSWY3DPEHPK3PXP';

let on: boolean;
let tokens: object[];
let fresh: boolean;
let hasPassword: boolean;
let provider: { name: string; linkedAt: string | null } | null;

/** What the server does that wants the password first, and did not get it yet. */
const guarded = (act: () => Response) => () =>
  fresh ? act() : HttpResponse.json(STEP_UP, { status: 403 });

beforeEach(() => {
  on = false;
  fresh = false;
  tokens = [];
  hasPassword = true;
  provider = null;
  document.cookie = 'vigor_csrf=test';
  server.use(
    answer('/auth/me', { id: 'a', email: 'rowan@example.org', displayName: 'Rowan', roles: [] }),
    answer('/auth/sessions', { items: [] }),
    answer('/auth/passkeys', { items: [] }),
    http.get(at('/auth/tokens'), () => HttpResponse.json({ items: tokens })),
    http.get(at('/auth/security'), () =>
      HttpResponse.json({
        emailVerified: false,
        password: hasPassword,
        passwordChangedAt: null,
        provider,
        secondFactor: on,
        recoveryCodesLeft: on ? 10 : 0,
        delivery: 'mail',
      }),
    ),
    http.post(at('/auth/confirm'), () => {
      fresh = true;
      return new HttpResponse(null, { status: 204 });
    }),
  );
});

async function givePassword(): Promise<void> {
  const sheet = await screen.findByRole('dialog', { name: 'Is it still you?' });
  await userEvent.type(within(sheet).getByLabelText(/^Password/), 'four words are good');
  await userEvent.click(within(sheet).getByRole('button', { name: 'Confirm' }));
}

test('a second factor is set up by picture or key, and its recovery codes are shown once', async () => {
  server.use(
    http.post(
      at('/auth/second-factor'),
      guarded(() =>
        HttpResponse.json({ secret: SECRET, uri: `otpauth://totp/Vigor?secret=${SECRET}` }),
      ),
    ),
    http.post(at('/auth/second-factor/confirm'), () => {
      on = true;
      return HttpResponse.json({ recoveryCodes: ['abcd-efgh', 'ijkl-mnop'] });
    }),
  );
  show(<SecurityPage />);
  await userEvent.click(await screen.findByRole('button', { name: 'Set up' }));
  await givePassword();
  expect(await screen.findByText(SECRET)).toBeTruthy();
  expect(await screen.findByRole('img', { name: 'QR code with the key below' })).toBeTruthy();

  await userEvent.type(screen.getByLabelText('Code of the app'), '123 456');
  await userEvent.click(screen.getByRole('button', { name: 'Turn on' }));
  expect(await screen.findByText('abcd-efgh')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'I have kept them' }));
  expect(screen.queryByText('abcd-efgh')).toBeNull();
  expect(await screen.findByText(/^10 recovery codes left\./)).toBeTruthy();
});

test('a token is named, limited, shown once, listed and revoked', async () => {
  const asked: unknown[] = [];
  server.use(
    http.post(at('/auth/tokens'), async ({ request }) => {
      if (!fresh) {
        return HttpResponse.json(STEP_UP, { status: 403 });
      }
      asked.push(await request.json());
      tokens = [TOKEN];
      return HttpResponse.json({ token: TOKEN, secret: 'vgr_once' }, { status: 201 });
    }),
    http.delete(at('/auth/tokens/:id'), () => {
      tokens = [];
      return new HttpResponse(null, { status: 204 });
    }),
  );
  show(<SecurityPage />);
  expect(await screen.findByText('You have none.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Make a token' }));
  await userEvent.click(screen.getByRole('button', { name: 'Make it' }));
  expect(screen.getByText('Give it a name.')).toBeTruthy();
  expect(screen.getByText('Tick at least one thing.')).toBeTruthy();

  await userEvent.type(screen.getByLabelText('Name'), 'my spreadsheet');
  await userEvent.click(
    screen.getByRole('checkbox', { name: 'Read plans, sessions and progress' }),
  );
  await userEvent.click(screen.getByRole('button', { name: '30 days' }));
  await userEvent.click(screen.getByRole('button', { name: 'Make it' }));
  await givePassword();
  expect(await screen.findByText('vgr_once')).toBeTruthy();
  expect(asked).toEqual([{ name: 'my spreadsheet', scopes: ['training:read'], days: 30 }]);

  await userEvent.click(screen.getByRole('button', { name: 'I have copied it' }));
  expect(screen.queryByText('vgr_once')).toBeNull();
  await userEvent.click(await screen.findByRole('button', { name: 'Revoke: my spreadsheet' }));
  await userEvent.click(screen.getByRole('button', { name: 'Revoke for good' }));
  expect(await screen.findByText('You have none.')).toBeTruthy();
});

test('an identity provider is linked after the password, and unlinked', async () => {
  provider = { name: 'Hall of Names', linkedAt: null };
  server.use(
    http.post(
      at('/auth/provider/link'),
      guarded(() => HttpResponse.json({ location: 'https://id.example.org/authorize' })),
    ),
    http.delete(at('/auth/provider/link'), () => {
      provider = { name: 'Hall of Names', linkedAt: null };
      return new HttpResponse(null, { status: 204 });
    }),
  );
  show(<SecurityPage />);
  await userEvent.click(await screen.findByRole('button', { name: 'Link' }));
  await givePassword();
  await vi.waitFor(() => expect(goTo).toHaveBeenCalledWith('https://id.example.org/authorize'));

  provider = { name: 'Hall of Names', linkedAt: '2026-03-02T18:00:00Z' };
  cleanup();
  show(<SecurityPage />);
  await userEvent.click(await screen.findByRole('button', { name: 'Unlink' }));
  await userEvent.click(screen.getByRole('button', { name: 'Unlink now' }));
  expect(await screen.findByRole('button', { name: 'Link' })).toBeTruthy();
});

test('who has no password proves it at the provider, and is shown the way to one', async () => {
  hasPassword = false;
  provider = { name: 'Hall of Names', linkedAt: '2026-03-02T18:00:00Z' };
  const asked: unknown[] = [];
  server.use(
    http.post(
      at('/auth/second-factor'),
      guarded(() => HttpResponse.json({})),
    ),
    http.post(at('/auth/provider/confirm'), async ({ request }) => {
      asked.push(await request.json());
      return HttpResponse.json({ location: 'https://id.example.org/again' });
    }),
    http.post(at('/auth/password/forgotten'), () => HttpResponse.json({ delivery: 'mail' })),
  );
  show(<SecurityPage />);
  await userEvent.click(await screen.findByRole('button', { name: 'Set up' }));
  const sheet = await screen.findByRole('dialog', { name: 'Is it still you?' });
  expect(within(sheet).queryByLabelText(/^Password/)).toBeNull();
  await userEvent.click(within(sheet).getByRole('button', { name: 'Continue with Hall of Names' }));
  await vi.waitFor(() => expect(goTo).toHaveBeenCalledWith('https://id.example.org/again'));
  expect(asked).toEqual([{ returnTo: '/' }]);
  await userEvent.click(within(sheet).getByRole('button', { name: 'Cancel' }));

  const password = screen.getByRole('heading', { name: 'Password' }).closest('section');
  await userEvent.click(
    within(password as HTMLElement).getByRole('button', { name: 'Send me the link' }),
  );
  expect(await screen.findByText(/It works for half an hour, once/)).toBeTruthy();
});
