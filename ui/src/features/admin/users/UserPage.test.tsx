import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { blankProfile } from '../../../testing/samples';
import { answer, at, server } from '../../../testing/server';
import { showAdmin, taken } from '../testing';
import { aDetail, aUser } from './samples';
import UserPage from './UserPage';

const PLACE = { path: '/admin/users/:id', url: `/admin/users/${aUser.id}` };
const REQUEST = '01900000-0000-7000-8000-00000000ab01';

async function change(button: string, reason: string) {
  await userEvent.click(await screen.findByRole('button', { name: button }));
  const sheet = within(await screen.findByRole('dialog'));
  await userEvent.type(sheet.getByLabelText('Why'), reason);
  return sheet;
}

beforeEach(() => {
  server.use(
    answer(`/admin/users/${aUser.id}/ai-requests`, {
      items: [
        {
          id: REQUEST,
          purpose: 'plan',
          state: 'refused',
          askedAt: '2026-11-23T10:00:00Z',
          answeredBy: null,
          chargedMicroUsd: 0,
        },
      ],
      next: null,
    }),
  );
});

test('a refused request of a person leads to its story', async () => {
  server.use(answer(`/admin/users/${aUser.id}`, aDetail));
  showAdmin(<UserPage />, PLACE);
  const line = (await screen.findByText('Refused')).closest('tr') as HTMLElement;
  expect(within(line).getByRole('link').getAttribute('href')).toBe(`/admin/ai/requests/${REQUEST}`);
  expect(screen.getByText('9 / 10 · 90%')).toBeTruthy();
});

test('a tier is raised with a reason', async () => {
  server.use(answer(`/admin/users/${aUser.id}`, aDetail));
  const sent = taken('put', `/admin/users/${aUser.id}/tier`);
  showAdmin(<UserPage />, PLACE);
  const sheet = await change('Change tier', 'Tester.');
  await userEvent.selectOptions(sheet.getByLabelText('New tier'), 'unlimited');
  expect(sheet.getByText('From Free to Unlimited.')).toBeTruthy();
  await userEvent.click(sheet.getByRole('button', { name: 'Change tier' }));
  await expect.poll(() => sent[0]?.body).toEqual({ tier: 'unlimited', reason: 'Tester.' });
});

test('an account is disabled with a reason', async () => {
  server.use(answer(`/admin/users/${aUser.id}`, aDetail));
  const sent = taken('put', `/admin/users/${aUser.id}/state`);
  showAdmin(<UserPage />, PLACE);
  const sheet = await change('Disable', 'Asked for it.');
  await userEvent.click(sheet.getByRole('button', { name: 'Disable' }));
  await expect.poll(() => sent[0]?.body).toEqual({ disabled: true, reason: 'Asked for it.' });
});

test('who it is shows only after a reason was given to the server', async () => {
  const reasons: (string | null)[] = [];
  server.use(
    http.get(at(`/admin/users/${aUser.id}`), ({ request }) => {
      const reason = new URL(request.url).searchParams.get('reason');
      reasons.push(reason);
      return HttpResponse.json({
        ...aDetail,
        disclosed: reason && {
          email: 'rowan@example.org',
          displayName: 'Rowan',
          profile: blankProfile,
        },
      });
    }),
  );
  showAdmin(<UserPage />, PLACE);
  const sheet = await change('Show for a reason', 'Support case 7.');
  expect(reasons.every((reason) => reason === null)).toBe(true);
  await userEvent.click(sheet.getByRole('button', { name: 'Show for a reason' }));
  expect(await screen.findByText('rowan@example.org')).toBeTruthy();
  expect(reasons).toContain('Support case 7.');
});
