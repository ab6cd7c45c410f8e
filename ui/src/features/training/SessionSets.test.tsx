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
let person: string;
let sent: Sent[];

beforeEach(() => {
  stored = aWorkout({ id: uuidv7() });
  sent = [];
  person = uuidv7();
  document.cookie = 'vigor_csrf=of-this-login';
  server.use(
    http.get(at('/auth/me'), () => HttpResponse.json({ id: person })),
    answer('/workouts/plans', { items: [], next: null }),
    answer('/users/profile', blankProfile),
    answer('/exercises/goblet-squat', { measure: 'reps_weight', equipment: [], loadStepKg: 1 }),
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
  return workout ? <SessionSets workout={workout} /> : null;
}

test('one tap logs the suggested set, and effort is never made up', async () => {
  serverKeepsSets();
  show(<Session />, person);
  await userEvent.click(await screen.findByRole('button', { name: 'Log set 1 of Goblet squat' }));
  await screen.findByRole('button', { name: 'Edit set 1 of Goblet squat' });
  expect(sent).toMatchObject([{ weightKg: 22.5, reps: 8, rpe: null }]);
});

test('a double tap logs one set', async () => {
  serverKeepsSets();
  show(<Session />, person);
  await userEvent.dblClick(await screen.findByRole('button', { name: 'Log set 1 of Goblet squat' }));
  await screen.findByRole('button', { name: 'Edit set 1 of Goblet squat' });
  expect(sent).toHaveLength(1);
});

test('the next set is filled in as the one before', async () => {
  serverKeepsSets();
  show(<Session />, person);
  const weight = await screen.findByLabelText('Weight in kg, set 1 of Goblet squat');
  await userEvent.clear(weight);
  await userEvent.type(weight, '25,5{Enter}');
  const next = await screen.findByLabelText('Weight in kg, set 2 of Goblet squat');
  expect(next).toHaveProperty('value', '25.5');
});

test('a set is there at once, stays while the server is away, and goes again under the same id', async () => {
  let tries: string[] = [];
  server.use(
    http.post(at('/workouts/:id/sets'), async ({ request }) => {
      tries = [...tries, ((await request.json()) as Sent).setId];
      return HttpResponse.error();
    }),
  );
  show(<Session />, person);
  await userEvent.click(await screen.findByRole('button', { name: 'Log set 1 of Goblet squat' }));
  const row = await screen.findByRole('listitem', { name: 'Set 1 of Goblet squat' });
  within(row).getByRole('img', { name: 'Not sent yet' });
  expect(row.textContent).toContain('22.5 kg × 8');
  expect(screen.getByLabelText('Weight in kg, set 2 of Goblet squat')).toHaveProperty(
    'value',
    '22.5',
  );

  serverKeepsSets();
  window.dispatchEvent(new Event('online'));
  await waitFor(() => expect(screen.queryByRole('img', { name: 'Not sent yet' })).toBeNull());
  expect(new Set(sent.map(({ setId }) => setId))).toEqual(new Set(tries));
  expect(stored.sets).toHaveLength(1);
});

test('a set the server refuses says why, and is kept as a new one when the person wants it', async () => {
  const ended = { status: 409, rule: 'WorkoutTakesSet', detail: 'This workout is finished.' };
  server.use(http.post(at('/workouts/:id/sets'), () => HttpResponse.json(ended, { status: 409 })));
  show(<Session />, person);
  await userEvent.click(await screen.findByRole('button', { name: 'Log set 1 of Goblet squat' }));
  await screen.findByText('Refused: This workout is finished.');

  serverKeepsSets();
  await userEvent.click(screen.getByRole('button', { name: 'Keep mine as a new set' }));
  await waitFor(() => expect(stored.sets).toHaveLength(1));
  expect(stored.sets[0]).toMatchObject({ weightKg: 22.5, reps: 8 });
});

test('a set another device changed meanwhile is not overwritten unasked', async () => {
  const set = aSet();
  stored = { ...stored, sets: [set] };
  const theirs = { ...stored, version: 2, sets: [aSet({ reps: 12 })] };
  const changes: unknown[] = [];
  server.use(
    http.put(at('/workouts/:id/sets/:setId'), async ({ request }) => {
      if (request.headers.get('If-Match') !== '"2"') {
        stored = theirs;
        return HttpResponse.json({ status: 412, detail: 'Changed.' }, { status: 412 });
      }
      changes.push(await request.json());
      stored = { ...theirs, version: 3, sets: [aSet({ reps: 9 })] };
      return HttpResponse.json({ set: stored.sets[0], workout: stored, records: [] });
    }),
  );
  show(<Session />, person);
  await userEvent.click(await screen.findByRole('button', { name: 'Edit set 1 of Goblet squat' }));
  const reps = screen.getByLabelText('Reps, set 1 of Goblet squat');
  await userEvent.clear(reps);
  await userEvent.type(reps, '9{Enter}');
  await screen.findByText(/Another device changed this set meanwhile. You entered 20 kg × 9 · RPE 8/);
  screen.getByText('20 kg × 12 · RPE 8');
  expect(changes).toEqual([]);

  await userEvent.click(screen.getByRole('button', { name: 'Use mine' }));
  await waitFor(() => expect(changes).toMatchObject([{ reps: 9 }]));
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});

test('a line of shorthand logs several sets at once', async () => {
  serverKeepsSets();
  show(<Session />, person);
  const line = await screen.findByLabelText('A set in words, Goblet squat');
  await userEvent.type(line, '2x8 24kg @7');
  screen.getByText('Enter logs 2 sets of 24 kg × 8 · RPE 7');
  await userEvent.type(line, '{Enter}');
  await waitFor(() => expect(sent).toMatchObject([{ weightKg: 24, rpe: 7 }, { weightKg: 24, rpe: 7 }]));
});

test('after a set harder than planned, less is proposed with its reason', async () => {
  serverKeepsSets();
  show(<Session />, person);
  await userEvent.type(await screen.findByLabelText('RPE, set 1 of Goblet squat'), '10{Enter}');
  await screen.findByText(/RPE 10 was harder than the planned 7.5/);
  await userEvent.click(screen.getByRole('button', { name: 'Take 21.5 kg' }));
  expect(screen.getByLabelText('Weight in kg, set 2 of Goblet squat')).toHaveProperty('value', '21.5');
});

test('an RPE of eleven is not sent', async () => {
  serverKeepsSets();
  show(<Session />, person);
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
  show(<Session />, person);
  await userEvent.click(await screen.findByRole('button', { name: 'Remove set 1 of Goblet squat' }));
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
  show(<Session />, person);
  await userEvent.click(await screen.findByRole('button', { name: 'Edit set 1 of Goblet squat' }));
  const reps = screen.getByLabelText('Reps, set 1 of Goblet squat');
  await userEvent.clear(reps);
  await userEvent.type(reps, '9{Enter}');
  await waitFor(() => screen.getByText('20 kg × 9 · RPE 8'));
  expect(body).toMatchObject({ reps: 9, weightKg: 20, note: 'left knee fine' });
});
