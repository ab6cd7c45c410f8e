import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { show } from '../../../testing/render';
import { at, server } from '../../../testing/server';
import { PasskeyButton } from './PasskeyButton';
import '../../../app/account/words';
import { PasskeysPanel } from './PasskeysPanel';

const PASSKEY = {
  id: '01900000-0000-7000-8000-000000000001',
  name: 'my phone',
  createdAt: '2026-03-02T18:00:00Z',
  lastUsedAt: null,
};
const bytes = (...numbers: number[]) => new Uint8Array(numbers).buffer;
const device = { create: vi.fn(), get: vi.fn() };
let kept: object[];
let sent: unknown[];

beforeEach(() => {
  kept = [];
  sent = [];
  vi.stubGlobal('PublicKeyCredential', {});
  Object.defineProperty(navigator, 'credentials', { value: device, configurable: true });
  server.use(
    http.get(at('/auth/passkeys'), () => HttpResponse.json({ items: kept })),
    http.post(at('/auth/passkeys/options'), () =>
      HttpResponse.json({
        challenge: '-_8',
        place: 'localhost',
        handle: 'AQI',
        account: 'rowan@example.org',
        known: ['AwQ'],
        algorithms: [-7],
      }),
    ),
    http.post(at('/auth/passkeys'), async ({ request }) => {
      sent.push(await request.json());
      kept = [PASSKEY];
      return new HttpResponse(null, { status: 204 });
    }),
    http.delete(at('/auth/passkeys/:id'), () => {
      kept = [];
      return new HttpResponse(null, { status: 204 });
    }),
  );
});

afterEach(() => {
  Reflect.deleteProperty(window, 'PublicKeyCredential');
  vi.resetAllMocks();
});

test('a passkey is named, made by the device, listed and removed', async () => {
  device.create.mockResolvedValue({
    response: { clientDataJSON: bytes(251, 255), attestationObject: bytes(1) },
  });
  show(<PasskeysPanel />);
  await userEvent.click(await screen.findByRole('button', { name: 'Add a passkey' }));
  await userEvent.click(screen.getByRole('button', { name: 'Add it' }));
  expect(screen.getByText('Give it a name.')).toBeTruthy();
  await userEvent.type(screen.getByLabelText('Name'), 'my phone');
  await userEvent.click(screen.getByRole('button', { name: 'Add it' }));

  await userEvent.click(await screen.findByRole('button', { name: 'Remove: my phone' }));
  expect(sent).toEqual([{ name: 'my phone', clientData: '-_8', attestation: 'AQ' }]);
  const asked = device.create.mock.lastCall?.[0].publicKey;
  expect([...asked.challenge]).toEqual([251, 255]);
  expect(asked.rp.id).toBe('localhost');
  expect(asked.authenticatorSelection).toEqual({
    residentKey: 'required',
    userVerification: 'required',
  });
  await userEvent.click(screen.getByRole('button', { name: 'Remove for good' }));
  expect(await screen.findByText('No passkey yet.')).toBeTruthy();
});

test('who turns back at the device is told so, and nothing is sent', async () => {
  device.create.mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  show(<PasskeysPanel />);
  await userEvent.click(await screen.findByRole('button', { name: 'Add a passkey' }));
  await userEvent.type(screen.getByLabelText('Name'), 'my phone');
  await userEvent.click(screen.getByRole('button', { name: 'Add it' }));

  expect(await screen.findByText(/^The device made none\./)).toBeTruthy();
  expect(sent).toEqual([]);
});

test('a passkey logs in with what the device signed', async () => {
  device.get.mockResolvedValue({
    rawId: bytes(3, 4),
    response: {
      clientDataJSON: bytes(1),
      authenticatorData: bytes(2),
      signature: bytes(3),
      userHandle: bytes(1, 2),
    },
  });
  server.use(
    http.post(at('/auth/login/passkey/options'), () =>
      HttpResponse.json({ challenge: 'AQ', place: 'localhost' }),
    ),
    http.post(at('/auth/login/passkey'), async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ user: {}, accessToken: 'x', expiresIn: 600 });
    }),
  );
  show(<PasskeyButton />);
  await userEvent.click(screen.getByRole('button', { name: 'Log in with a passkey' }));

  await vi.waitFor(() =>
    expect(sent).toEqual([
      {
        credential: 'AwQ',
        clientData: 'AQ',
        authenticatorData: 'Ag',
        signature: 'Aw',
        handle: 'AQI',
      },
    ]),
  );
});

test('a browser that keeps none shows no button', () => {
  Reflect.deleteProperty(window, 'PublicKeyCredential');
  show(<PasskeyButton />);

  expect(screen.queryByRole('button')).toBeNull();
});
