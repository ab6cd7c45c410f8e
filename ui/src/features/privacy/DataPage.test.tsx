import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test, vi } from 'vitest';
import { show } from '../../testing/render';
import { answer, at, server } from '../../testing/server';
import DataPage from './DataPage';
import { forgetHere } from './forgetHere';

vi.mock('./forgetHere', () => ({ forgetHere: vi.fn(() => Promise.resolve()) }));

const COPY = {
  id: '01900000-0000-7000-8000-000000000001',
  requestedAt: '2026-03-02T18:00:00Z',
  bytes: null,
  expiresAt: null,
  download: null,
  version: 0,
};

beforeEach(() => {
  document.cookie = 'vigor_csrf=test';
  server.use(
    answer('/auth/me', { id: 'a', email: 'rowan@example.org', displayName: 'Rowan', roles: [] }),
    answer('/users/me/restriction', { restricted: false, version: -1 }),
    http.get(at('/users/me/export'), () => new HttpResponse(null, { status: 204 })),
  );
});

test('a copy is asked for, waited for and fetched by its link', async () => {
  let looked = 0;
  show(<DataPage />);
  const ask = await screen.findByRole('button', { name: 'Make my copy' });
  server.use(
    http.post(at('/users/me/export'), () =>
      HttpResponse.json({ ...COPY, status: 'preparing' }, { status: 202 }),
    ),
    http.get(at('/users/me/export'), () => {
      looked += 1;
      return HttpResponse.json({
        ...COPY,
        status: 'ready',
        bytes: 48_000,
        expiresAt: '2026-03-03T18:00:00Z',
        download: '/api/v1/exports/1?signature=s',
      });
    }),
  );
  await userEvent.click(ask);
  expect(await screen.findByText('Your copy is being made. You may leave this page.')).toBeTruthy();
  const link = await screen.findByRole('link', { name: 'Download (48 kB)' });
  expect(link.getAttribute('href')).toBe('/api/v1/exports/1?signature=s');
  expect(looked).toBeGreaterThan(0);
});

test('the use of the data is restricted and lifted again', async () => {
  const sent: unknown[] = [];
  server.use(
    http.put(at('/users/me/restriction'), async ({ request }) => {
      const body = (await request.json()) as object;
      sent.push(body);
      return HttpResponse.json({ ...body, version: sent.length });
    }),
  );
  show(<DataPage />);
  const box = await screen.findByLabelText('Restrict the use of my data');
  await userEvent.click(box);
  await waitFor(() => expect((box as HTMLInputElement).checked).toBe(true));
  await userEvent.click(box);
  await waitFor(() => expect(sent).toEqual([{ restricted: true }, { restricted: false }]));
});

test('an account is deleted only with the word typed and the password given', async () => {
  let fresh = false;
  let erased = 0;
  server.use(
    http.post(at('/auth/confirm'), () => {
      fresh = true;
      return new HttpResponse(null, { status: 204 });
    }),
    http.delete(at('/users/me'), () => {
      if (!fresh) {
        return HttpResponse.json(
          { type: 'urn:vigor:problem:step-up-required', title: 'Password', status: 403 },
          { status: 403 },
        );
      }
      erased += 1;
      return HttpResponse.json({ receiptId: 'r-1', status: 'requested' }, { status: 202 });
    }),
  );
  show(<DataPage />);
  await userEvent.click(await screen.findByRole('button', { name: 'Delete my account…' }));
  await userEvent.type(screen.getByLabelText('Type DELETE to go on'), 'delete');
  await userEvent.click(screen.getByRole('button', { name: 'Delete everything for good' }));
  expect(await screen.findByText('Type DELETE, exactly so.')).toBeTruthy();
  expect(screen.queryByRole('dialog')).toBeNull();

  await userEvent.clear(screen.getByLabelText('Type DELETE to go on'));
  await userEvent.type(screen.getByLabelText('Type DELETE to go on'), 'DELETE');
  await userEvent.click(screen.getByRole('button', { name: 'Delete everything for good' }));
  const sheet = await screen.findByRole('dialog', { name: 'Is it still you?' });
  expect(erased).toBe(0);
  await userEvent.type(within(sheet).getByLabelText(/^Password/), 'four words are good');
  await userEvent.click(within(sheet).getByRole('button', { name: 'Confirm' }));
  await waitFor(() => expect(vi.mocked(forgetHere)).toHaveBeenCalledWith([], 'r-1'));
  expect(erased).toBe(1);
});
