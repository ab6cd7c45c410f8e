import { screen, waitFor } from '@testing-library/react';
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

test('a set the server refuses says why, and is kept as a new one when the person wants it', async () => {
  const ended = { status: 409, rule: 'WorkoutTakesSet', detail: 'This workout is finished.' };
  server.use(http.post(at('/workouts/:id/sets'), () => HttpResponse.json(ended, { status: 409 })));
  session.showSession();
  await userEvent.click(await screen.findByRole('button', { name: 'Log set 1 of Goblet squat' }));
  await screen.findByText('Refused: This workout is finished.');

  session.keepsSets();
  await userEvent.click(screen.getByRole('button', { name: 'Keep mine as a new set' }));
  await waitFor(() => expect(session.stored.sets).toHaveLength(1));
  expect(session.stored.sets[0]).toMatchObject({ weightKg: 22.5, reps: 8 });
});

test('a set another device changed meanwhile is not overwritten unasked', async () => {
  const set = aSet();
  session.stored = { ...session.stored, sets: [set] };
  const theirs = { ...session.stored, version: 2, sets: [aSet({ reps: 12 })] };
  const changes: unknown[] = [];
  server.use(
    http.put(at('/workouts/:id/sets/:setId'), async ({ request }) => {
      if (request.headers.get('If-Match') !== '"2"') {
        session.stored = theirs;
        return HttpResponse.json({ status: 412, detail: 'Changed.' }, { status: 412 });
      }
      changes.push(await request.json());
      session.stored = { ...theirs, version: 3, sets: [aSet({ reps: 9 })] };
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
  await screen.findByText(
    /Another device changed this set meanwhile. You entered 20 kg × 9 · RPE 8/,
  );
  screen.getByText('20 kg × 12 · RPE 8');
  expect(changes).toEqual([]);

  await userEvent.click(screen.getByRole('button', { name: 'Use mine' }));
  await waitFor(() => expect(changes).toMatchObject([{ reps: 9 }]));
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});

test('a line of shorthand logs several sets at once', async () => {
  session.keepsSets();
  session.showSession();
  const line = await screen.findByLabelText('A set in words, Goblet squat');
  await userEvent.type(line, '2x8 24kg @7');
  screen.getByText('Enter logs 2 sets of 24 kg × 8 · RPE 7');
  await userEvent.type(line, '{Enter}');
  await waitFor(() =>
    expect(session.sent).toMatchObject([
      { weightKg: 24, rpe: 7 },
      { weightKg: 24, rpe: 7 },
    ]),
  );
});

test('after a set harder than planned, less is proposed with its reason', async () => {
  session.keepsSets();
  session.showSession();
  await userEvent.type(await screen.findByLabelText('RPE, set 1 of Goblet squat'), '10{Enter}');
  await screen.findByText(/RPE 10 was harder than the planned 7.5/);
  await userEvent.click(screen.getByRole('button', { name: 'Take 21.5 kg' }));
  expect(screen.getByLabelText('Weight in kg, set 2 of Goblet squat')).toHaveProperty(
    'value',
    '21.5',
  );
});
