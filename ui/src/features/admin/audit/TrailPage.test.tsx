import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { at, server } from '../../../testing/server';
import { showAdmin } from '../testing';
import { aTrail, firstStep } from './samples';
import TrailPage from './TrailPage';

const PLACE = { path: '/admin/audit/streams/:id', url: '/admin/audit/streams/workout-1?step=0' };

function answering() {
  const asked: Record<string, string>[] = [];
  server.use(
    http.get(at('/admin/audit/streams/workout-1'), ({ request }) => {
      const query = Object.fromEntries(new URL(request.url).searchParams);
      asked.push(query);
      return HttpResponse.json({
        ...aTrail,
        ...(query['at'] && { asOf: query['at'], events: 1, items: [firstStep] }),
        personal: query['personal'] === 'true',
      });
    }),
  );
  return asked;
}

test('steps go forwards and backwards, with who, by which command, and what changed', async () => {
  const asked = answering();
  showAdmin(<TrailPage />, PLACE);
  const step = await screen.findByRole('region', { name: 'WorkoutStarted' });
  expect(within(step).getByText('StartWorkout')).toBeTruthy();
  expect(within(step).getByRole('row', { name: /^open – true$/ })).toBeTruthy();
  expect(screen.getByText('Event 1 of 2')).toBeTruthy();

  await userEvent.click(screen.getByRole('button', { name: 'One event forward' }));
  expect(await screen.findByRole('region', { name: 'SetLogged' })).toBeTruthy();
  expect(screen.getByText('Event 2 of 2')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'One event forward' }));
  expect(screen.getByText('Event 2 of 2')).toBeTruthy();

  await userEvent.click(screen.getByRole('button', { name: 'One event back' }));
  expect(await screen.findByRole('region', { name: 'WorkoutStarted' })).toBeTruthy();
  expect(asked, 'each look is kept in the log, so stepping asks once').toHaveLength(1);
});

test('a step leads to all that followed from the same request', async () => {
  answering();
  showAdmin(<TrailPage />, PLACE);
  const follow = await screen.findByRole('link', { name: 'Follow from click to charge' });
  expect(follow.getAttribute('href')).toBe('/admin/audit/requests/request-1');
});

test('personal data stays sealed until a reason is given', async () => {
  const asked = answering();
  showAdmin(<TrailPage />, PLACE);
  await userEvent.click(await screen.findByRole('button', { name: 'What the event says' }));
  expect(screen.getByText('Sealed')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Read personal data' }));
  const sheet = within(await screen.findByRole('dialog'));
  await userEvent.type(sheet.getByLabelText('Why'), 'Support case 7.');
  await userEvent.click(sheet.getByRole('button', { name: 'Read personal data' }));
  expect(await screen.findByText('Personal data is readable')).toBeTruthy();
  expect(asked.at(-1)).toMatchObject({ personal: 'true', reason: 'Support case 7.' });
  expect(screen.getByRole('link', { name: 'Save as file' }).getAttribute('href')).toBe(
    '/api/v1/admin/audit/streams/workout-1/export?personal=true&reason=Support+case+7.',
  );
});

test('the state as of a time is what was known then', async () => {
  const asked = answering();
  showAdmin(<TrailPage />, {
    ...PLACE,
    url: '/admin/audit/streams/workout-1?step=0&at=2026-11-23T10:00:00.500Z',
  });
  expect(await screen.findByRole('heading', { name: /^State as of / })).toBeTruthy();
  expect(asked[0]).toMatchObject({ at: '2026-11-23T10:00:00.500Z' });
  expect(screen.getByText('Event 1 of 1')).toBeTruthy();
});
