import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { uuidv7 } from '../../api/uuidv7';
import { show } from '../../testing/render';
import { aSet, aSuggestion, aWorkout, blankProfile } from '../../testing/samples';
import { answer, at, server } from '../../testing/server';
import { useWorkout, type Workout } from './workouts';
import { SessionSets } from './SessionSets';

interface Sent {
  setId: string;
  weightKg: number;
  reps: number;
  rpe: number | null;
}

let stored: Workout;
let sent: Sent[];

beforeEach(() => {
  stored = aWorkout({ id: uuidv7() });
  sent = [];
  server.use(
    answer('/users/profile', blankProfile),
    answer('/exercises/goblet-squat', { measure: 'reps_weight' }),
    http.get(at('/workouts/:id'), () => HttpResponse.json(stored)),
    http.get(at('/workouts/:id/suggestions'), () => HttpResponse.json({ items: [aSuggestion()] })),
    http.get(at('/workouts'), () => HttpResponse.json({ items: [], next: null })),
  );
});

function serverKeepsSets() {
  server.use(
    http.post(at('/workouts/:id/sets'), async ({ request }) => {
      const body = (await request.json()) as Sent;
      sent.push(body);
      const set = aSet(body);
      const others = stored.sets.filter(({ setId }) => setId !== set.setId);
      stored = { ...stored, version: stored.version + 1, sets: [...others, set] };
      return HttpResponse.json({ set, workout: stored, records: [] }, { status: 201 });
    }),
  );
}

function Session() {
  const workout = useWorkout(stored.id).data;
  return workout ? <SessionSets workout={workout} added={[]} /> : null;
}

test('one tap logs the suggested set, and effort is never made up', async () => {
  serverKeepsSets();
  show(<Session />);
  await userEvent.click(await screen.findByRole('button', { name: 'Log set 1 of Goblet squat' }));
  await screen.findByRole('button', { name: 'Edit set 1 of Goblet squat' });
  expect(sent).toMatchObject([{ weightKg: 22.5, reps: 8, rpe: null }]);
});

test('a double tap logs one set', async () => {
  serverKeepsSets();
  show(<Session />);
  await userEvent.dblClick(
    await screen.findByRole('button', { name: 'Log set 1 of Goblet squat' }),
  );
  await screen.findByRole('button', { name: 'Edit set 1 of Goblet squat' });
  expect(sent).toHaveLength(1);
});

test('the next set is filled in as the one before', async () => {
  serverKeepsSets();
  show(<Session />);
  const weight = await screen.findByLabelText('Weight in kg, set 1 of Goblet squat');
  await userEvent.clear(weight);
  await userEvent.type(weight, '25,5{Enter}');
  const next = await screen.findByLabelText('Weight in kg, set 2 of Goblet squat');
  expect(next).toHaveProperty('value', '25.5');
});

test('a set that does not arrive stays, and sending it again sends the same id', async () => {
  let tries: string[] = [];
  server.use(
    http.post(at('/workouts/:id/sets'), async ({ request }) => {
      tries = [...tries, ((await request.json()) as Sent).setId];
      return HttpResponse.error();
    }),
  );
  show(<Session />);
  await userEvent.click(await screen.findByRole('button', { name: 'Log set 1 of Goblet squat' }));
  const row = await screen.findByRole('listitem', { name: 'Set 1 of Goblet squat' });
  await within(row).findByText(/Not saved yet/);
  expect(row.textContent).toContain('22.5 kg × 8');
  expect(screen.getByLabelText('Weight in kg, set 2 of Goblet squat')).toHaveProperty(
    'value',
    '22.5',
  );

  serverKeepsSets();
  await userEvent.click(within(row).getByRole('button', { name: 'Send again' }));
  await screen.findByRole('button', { name: 'Edit set 1 of Goblet squat' });
  expect(sent.map(({ setId }) => setId)).toEqual(tries);
  expect(screen.queryByText(/Not saved yet/)).toBeNull();
});

test('a set the server refuses says why', async () => {
  server.use(
    http.post(at('/workouts/:id/sets'), () =>
      HttpResponse.json({ status: 422, detail: 'RPE is between 1 and 10.' }, { status: 422 }),
    ),
  );
  show(<Session />);
  await userEvent.click(await screen.findByRole('button', { name: 'Log set 1 of Goblet squat' }));
  await screen.findByText('Refused: RPE is between 1 and 10.');
});

test('an RPE of eleven is not sent', async () => {
  serverKeepsSets();
  show(<Session />);
  await userEvent.type(await screen.findByLabelText('RPE, set 1 of Goblet squat'), '11{Enter}');
  expect(screen.getByRole('alert').textContent).toBe('RPE: 1 to 10, or leave it open.');
  expect(screen.getByLabelText('RPE, set 1 of Goblet squat').getAttribute('aria-invalid')).toBe(
    'true',
  );
  expect(sent).toEqual([]);
});

test('a removed set can be brought back', async () => {
  const set = aSet();
  stored = { ...stored, sets: [set] };
  server.use(
    http.delete(at('/workouts/:id/sets/:setId'), () => {
      stored = { ...stored, version: 2, sets: [], removedSets: [set] };
      return HttpResponse.json(stored);
    }),
    http.post(at('/workouts/:id/sets/:setId/restore'), () => {
      stored = { ...stored, version: 3, sets: [set], removedSets: [] };
      return HttpResponse.json({ set, workout: stored, records: [] });
    }),
  );
  show(<Session />);
  await userEvent.click(
    await screen.findByRole('button', { name: 'Remove set 1 of Goblet squat' }),
  );
  await userEvent.click(
    await screen.findByRole('button', { name: 'Undo: 20 kg × 8 · RPE 8 of Goblet squat' }),
  );
  await screen.findByRole('button', { name: 'Remove set 1 of Goblet squat' });
});

test('a correction replaces the entry and keeps the note', async () => {
  stored = { ...stored, sets: [aSet({ note: 'left knee fine' })] };
  let body: unknown;
  server.use(
    http.put(at('/workouts/:id/sets/:setId'), async ({ request }) => {
      body = await request.json();
      stored = { ...stored, version: 2, sets: [aSet({ reps: 9 })] };
      return HttpResponse.json({ set: stored.sets[0], workout: stored, records: [] });
    }),
  );
  show(<Session />);
  await userEvent.click(await screen.findByRole('button', { name: 'Edit set 1 of Goblet squat' }));
  const reps = screen.getByLabelText('Reps, set 1 of Goblet squat');
  await userEvent.clear(reps);
  await userEvent.type(reps, '9{Enter}');
  await waitFor(() => screen.getByText('20 kg × 9 · RPE 8'));
  expect(body).toMatchObject({ reps: 9, weightKg: 20, note: 'left knee fine' });
});
