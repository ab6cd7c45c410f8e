import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { aSet } from '../../testing/samples';
import { at, server } from '../../testing/server';
import { aSessionServer } from '../../testing/sessionServer';

let session: ReturnType<typeof aSessionServer>;

beforeEach(() => {
  session = aSessionServer();
});

test('one tap logs the suggested set, and effort is never made up', async () => {
  session.keepsSets();
  session.showSession();
  await userEvent.click(await screen.findByRole('button', { name: 'Log set 1 of Goblet squat' }));
  await screen.findByRole('button', { name: 'Edit set 1 of Goblet squat' });
  expect(session.sent).toMatchObject([{ weightKg: 22.5, reps: 8, rpe: null }]);
});

test('a double tap logs one set', async () => {
  session.keepsSets();
  session.showSession();
  await userEvent.dblClick(
    await screen.findByRole('button', { name: 'Log set 1 of Goblet squat' }),
  );
  await screen.findByRole('button', { name: 'Edit set 1 of Goblet squat' });
  expect(session.sent).toHaveLength(1);
});

test('the next set is filled in as the one before', async () => {
  session.keepsSets();
  session.showSession();
  const weight = await screen.findByLabelText('Weight in kg, set 1 of Goblet squat');
  await userEvent.clear(weight);
  await userEvent.type(weight, '25,5{Enter}');
  const next = await screen.findByLabelText('Weight in kg, set 2 of Goblet squat');
  expect(next).toHaveProperty('value', '25.5');
});

test('a set taken back leaves nothing behind in the fields', async () => {
  session.keepsSets();
  session.showSession();
  const weight = await screen.findByLabelText('Weight in kg, set 1 of Goblet squat');
  await userEvent.clear(weight);
  await userEvent.type(weight, '25.5{Enter}');
  await userEvent.click(
    await screen.findByRole('button', { name: 'Remove set 1 of Goblet squat' }),
  );
  await waitFor(() =>
    expect(screen.getByLabelText('Weight in kg, set 1 of Goblet squat')).toHaveProperty(
      'value',
      '22.5',
    ),
  );
});

test('a set is there at once, stays while the server is away, and goes again under the same id', async () => {
  let tries: string[] = [];
  server.use(
    http.post(at('/workouts/:id/sets'), async ({ request }) => {
      tries = [...tries, ((await request.json()) as { setId: string }).setId];
      return HttpResponse.error();
    }),
  );
  session.showSession();
  await userEvent.click(await screen.findByRole('button', { name: 'Log set 1 of Goblet squat' }));
  const row = await screen.findByRole('listitem', { name: 'Set 1 of Goblet squat' });
  within(row).getByRole('img', { name: 'Not sent yet' });
  expect(row.textContent).toContain('22.5 kg × 8');
  expect(screen.getByLabelText('Weight in kg, set 2 of Goblet squat')).toHaveProperty(
    'value',
    '22.5',
  );

  session.keepsSets();
  window.dispatchEvent(new Event('online'));
  await waitFor(() => expect(screen.queryByRole('img', { name: 'Not sent yet' })).toBeNull());
  expect(new Set(session.sent.map(({ setId }) => setId))).toEqual(new Set(tries));
  expect(session.stored.sets).toHaveLength(1);
});

test('an RPE of eleven is not sent', async () => {
  session.keepsSets();
  session.showSession();
  await userEvent.type(await screen.findByLabelText('RPE, set 1 of Goblet squat'), '11{Enter}');
  expect(screen.getByRole('alert').textContent).toBe('RPE: 1 to 10, or leave it open.');
  expect(screen.getByLabelText('RPE, set 1 of Goblet squat').getAttribute('aria-invalid')).toBe(
    'true',
  );
  expect(session.sent).toEqual([]);
});

test('a removed set can be brought back', async () => {
  const set = aSet();
  session.stored = { ...session.stored, sets: [set] };
  server.use(
    http.delete(at('/workouts/:id/sets/:setId'), () => {
      session.stored = { ...session.stored, version: 2, sets: [], removedSets: [set] };
      return HttpResponse.json(session.stored);
    }),
    http.post(at('/workouts/:id/sets/:setId/restore'), () => {
      session.stored = { ...session.stored, version: 3, sets: [set], removedSets: [] };
      return HttpResponse.json({ set, workout: session.stored, records: [] });
    }),
  );
  session.showSession();
  await userEvent.click(
    await screen.findByRole('button', { name: 'Remove set 1 of Goblet squat' }),
  );
  await userEvent.click(
    await screen.findByRole('button', { name: 'Undo: 20 kg × 8 · RPE 8 of Goblet squat' }),
  );
  await screen.findByRole('button', { name: 'Remove set 1 of Goblet squat' });
});

test('a correction replaces the entry and keeps the note', async () => {
  session.stored = { ...session.stored, sets: [aSet({ note: 'left knee fine' })] };
  let body: unknown;
  server.use(
    http.put(at('/workouts/:id/sets/:setId'), async ({ request }) => {
      body = await request.json();
      session.stored = { ...session.stored, version: 2, sets: [aSet({ reps: 9 })] };
      return HttpResponse.json({
        set: session.stored.sets[0],
        workout: session.stored,
        records: [],
      });
    }),
  );
  session.showSession();
  await userEvent.click(await screen.findByRole('button', { name: 'Edit set 1 of Goblet squat' }));
  const reps = screen.getByLabelText('Reps, set 1 of Goblet squat');
  await userEvent.clear(reps);
  await userEvent.type(reps, '9{Enter}');
  await waitFor(() => screen.getByText('20 kg × 9 · RPE 8'));
  expect(body).toMatchObject({ reps: 9, weightKg: 20, note: 'left knee fine' });
});
