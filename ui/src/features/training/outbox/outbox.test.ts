import 'fake-indexeddb/auto';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test, vi } from 'vitest';
import { uuidv7 } from '../../../api/uuidv7';
import { newCache } from '../../../app/cache';
import { readCommands } from '../../../offline/database';
import { setCurrentPerson } from '../../../offline/person';
import { atTheEnd } from '../../../testing/cleanup';
import { aSet, aWorkout } from '../../../testing/samples';
import { at, server } from '../../../testing/server';
import { logSet, startSession } from './actions';
import type { Command } from './command';
import { keepSending } from './sending';
import { load, outbox } from './store';

let person: string;
let loggedIn: string;
let received: { path: string; token: string | null }[];
let answer: () => Response;

const entry = { exerciseId: 'goblet-squat', reps: 8, weightKg: 20, rpe: null };
const log = (workoutId: string) => logSet(workoutId, 'Goblet squat', entry, '2026-03-02T18:00:00Z');
const kept = () => readCommands<Command>(person);

beforeEach(() => {
  person = loggedIn = uuidv7();
  received = [];
  answer = () =>
    HttpResponse.json({ set: aSet(), workout: aWorkout(), records: [] }, { status: 201 });
  document.cookie = `vigor_csrf=${person}`;
  setCurrentPerson(person);
  const take = ({ request }: { request: Request }) => {
    received.push({
      path: new URL(request.url).pathname.slice(7),
      token: request.headers.get('X-CSRF-Token'),
    });
    return answer();
  };
  server.use(
    http.get(at('/auth/me'), () => HttpResponse.json({ id: loggedIn })),
    http.post(at('/auth/refresh'), () => new HttpResponse(null, { status: 401 })),
    http.post(at('/workouts'), take),
    http.post(at('/workouts/:id/sets'), take),
  );
});

const send = () => atTheEnd(keepSending(newCache()));

test('what was done is written down before it is sent, and survives the page', async () => {
  const id = startSession({});
  log(id);
  await vi.waitFor(async () => expect(await kept()).toHaveLength(2));

  setCurrentPerson(null);
  expect(outbox().commands).toEqual([]);
  setCurrentPerson(person);
  await vi.waitFor(() =>
    expect(outbox().commands.map(({ kind }) => kind)).toEqual(['start', 'log']),
  );
});

test('commands go in the order they were made, and leave the outbox when the server has them', async () => {
  const id = startSession({});
  log(id);
  answer = () => HttpResponse.json(aWorkout({ id }), { status: 201 });
  send();
  await vi.waitFor(async () => expect(await kept()).toEqual([]));
  expect(received.map(({ path }) => path)).toEqual(['/workouts', `/workouts/${id}/sets`]);
});

test('an answer that is lost is followed by the same command again', async () => {
  answer = () => HttpResponse.error();
  log(uuidv7());
  send();
  await vi.waitFor(() => expect(outbox().link).toBe('down'));
  expect(await kept()).toHaveLength(1);
  answer = () =>
    HttpResponse.json({ set: aSet(), workout: aWorkout(), records: [] }, { status: 201 });
  window.dispatchEvent(new Event('online'));
  await vi.waitFor(async () => expect(await kept()).toEqual([]));
});

test('a login that ended keeps everything; nobody else’s outbox is read or sent', async () => {
  answer = () => new HttpResponse(null, { status: 401 });
  log(uuidv7());
  send();
  await vi.waitFor(() => expect(outbox().link).toBe('loggedOut'));
  expect(await kept()).toHaveLength(1);

  setCurrentPerson(uuidv7());
  await load();
  expect(outbox().commands).toEqual([]);
  expect(await kept()).toHaveLength(1);
});

test('when somebody else logged in to this browser, nothing is sent in their name', async () => {
  loggedIn = uuidv7();
  log(uuidv7());
  send();
  await vi.waitFor(() => expect(outbox().link).toBe('loggedOut'));
  expect(received).toEqual([]);
  expect(await kept()).toHaveLength(1);
});

test('commands carry the token of the login they were checked for', async () => {
  log(uuidv7());
  send();
  await vi.waitFor(() => expect(received).toEqual([expect.objectContaining({ token: person })]));
});

test('a refusal waits for the person, and later sets go on', async () => {
  const refusal = {
    status: 422,
    detail: 'Reps are between 0 and 1000.',
    rule: 'SetMeasuresSomething',
  };
  answer = () => HttpResponse.json(refusal, { status: 422 });
  const id = uuidv7();
  log(id);
  send();
  await vi.waitFor(() =>
    expect(outbox().commands[0]?.conflict).toMatchObject({ kind: 'refused', why: refusal.detail }),
  );
  answer = () =>
    HttpResponse.json({ set: aSet(), workout: aWorkout({ id }), records: [] }, { status: 201 });
  log(id);
  await vi.waitFor(() => expect(outbox().commands).toHaveLength(1));
  expect(await kept()).toHaveLength(1);
});

test('without storage logging goes on, and it is said', async () => {
  const open = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  log(uuidv7());
  await vi.waitFor(() => expect(outbox().storage).toBe('full'));
  send();
  await vi.waitFor(() => expect(outbox().commands).toEqual([]));
  expect(received).toHaveLength(1);
  open.mockRestore();
});
