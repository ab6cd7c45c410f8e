import type { QueryClient } from '@tanstack/react-query';
import { api, type Schema } from '../../../api/client';
import { Problem, unwrap } from '../../../api/problem';
import {
  fetchWorkout,
  forgetWorkout,
  keepWorkout,
  settle,
  type Workout,
  workoutKey,
} from '../workouts';
import type { Command, CommandOf, Conflict } from './command';
import { changedMeanwhile, closingOf, sameClosing } from './merge';
import { headersOf } from './sender';

type RecordView = Schema<'RecordView'>;

/** What became of a command: taken by the server, or waiting for the person. */
export interface Delivery {
  conflict: Conflict | null;
  records: RecordView[];
}

const DONE: Delivery = { conflict: null, records: [] };
const CHANGED = 412;
const GONE = new Set([404, 410]);
const TRIES = 4;

/** Brings one command to the server; fails when that may succeed later. */
export async function deliver(cache: QueryClient, command: Command): Promise<Delivery> {
  const headers = await headersOf(command.person);
  try {
    return await send(cache, command, headers);
  } catch (error) {
    if (error instanceof Problem && isFinal(error)) {
      void cache.invalidateQueries({ queryKey: workoutKey(command.workoutId) });
      return waits({ kind: 'refused', why: error.message, rule: error.body.rule ?? null });
    }
    throw error;
  }
}

const waits = (conflict: Conflict): Delivery => ({ conflict, records: [] });

/** A 403 says that the login changed between looking and sending. */
const isFinal = ({ status, isPassing }: Problem): boolean =>
  !isPassing && status !== 401 && status !== 403 && status !== CHANGED;

async function send(
  cache: QueryClient,
  command: Command,
  headers: Record<string, string>,
): Promise<Delivery> {
  const id = command.workoutId;
  const params = { path: { id } };
  switch (command.kind) {
    case 'start': {
      const { planId, dayId, startedAt } = command;
      const day = planId && dayId ? { planId, dayId } : {};
      const body = { workoutId: id, startedAt, ...day };
      await settle(cache, id, await unwrap(api.POST('/workouts', { headers, body })));
      return DONE;
    }
    case 'log':
      return outcome(
        cache,
        id,
        await unwrap(api.POST('/workouts/{id}/sets', { headers, params, body: command.set })),
      );
    case 'correct':
    case 'remove':
      return changeSet(cache, command, headers);
    case 'restore': {
      const path = { id, setId: command.setId };
      const restore = api.POST('/workouts/{id}/sets/{setId}/restore', {
        headers,
        params: { path },
      });
      return outcome(cache, id, await unwrap(restore));
    }
    case 'finish': {
      const { closing, finishedAt } = command;
      const body = { ...closing, complete: true, finishedAt };
      await settle(
        cache,
        id,
        await unwrap(api.POST('/workouts/{id}/log', { headers, params, body })),
      );
      const theirs = closingOf(known(cache, id));
      return sameClosing(theirs, closing) ? DONE : waits({ kind: 'closingChanged', theirs });
    }
    case 'amend':
      return amend(cache, command, headers);
    case 'discard':
      return discard(cache, command, headers);
  }
}

async function outcome(
  cache: QueryClient,
  id: string,
  answer: Schema<'SetOutcome'> | Schema<'AcceptedVersion'>,
): Promise<Delivery> {
  if ('set' in answer) {
    keepWorkout(cache, answer.workout);
    return { conflict: null, records: answer.records };
  }
  await settle(cache, id, answer);
  return DONE;
}

/** Changes a set only if nobody changed it since the person saw it. */
async function changeSet(
  cache: QueryClient,
  command: CommandOf<'correct'> | CommandOf<'remove'>,
  headers: Record<string, string>,
): Promise<Delivery> {
  const { workoutId: id, setId } = command;
  return onVersion(cache, id, async (now) => {
    const theirs = changedMeanwhile(command, now);
    if (theirs) {
      return waits({ kind: 'setChanged', theirs });
    }
    const params = { path: { id, setId }, header: { 'If-Match': `"${now.version}"` } };
    if (command.kind === 'correct') {
      const body = command.entry;
      const answer = api.PUT('/workouts/{id}/sets/{setId}', { headers, params, body });
      return outcome(cache, id, await unwrap(answer));
    }
    const answer = api.DELETE('/workouts/{id}/sets/{setId}', { headers, params });
    await settle(cache, id, await unwrap(answer));
    return DONE;
  });
}

async function amend(
  cache: QueryClient,
  { workoutId: id, closing, base }: CommandOf<'amend'>,
  headers: Record<string, string>,
): Promise<Delivery> {
  return onVersion(cache, id, async (now) => {
    const theirs = closingOf(now);
    if (!sameClosing(theirs, base) && !sameClosing(theirs, closing)) {
      return waits({ kind: 'closingChanged', theirs });
    }
    const { durationMinutes, sessionRpe, note } = closing;
    const body = {
      note: note ?? '',
      ...(durationMinutes === null ? {} : { durationMinutes }),
      ...(sessionRpe === null ? {} : { sessionRpe }),
    };
    const params = { path: { id }, header: { 'If-Match': `"${now.version}"` } };
    const answer = await unwrap(api.PUT('/workouts/{id}', { headers, params, body }));
    await settle(cache, id, answer as Workout | Schema<'AcceptedVersion'>);
    return DONE;
  });
}

async function discard(
  cache: QueryClient,
  { workoutId: id, seen }: CommandOf<'discard'>,
  headers: Record<string, string>,
): Promise<Delivery> {
  try {
    return await onVersion(cache, id, async (now) => {
      const count = now.sets.length - seen;
      if (count > 0) {
        return waits({ kind: 'setsAdded', count });
      }
      const params = { path: { id }, header: { 'If-Match': `"${now.version}"` } };
      await unwrap(api.DELETE('/workouts/{id}', { headers, params }));
      forgetWorkout(cache, id);
      return DONE;
    });
  } catch (error) {
    if (error instanceof Problem && GONE.has(error.status)) {
      return DONE;
    }
    throw error;
  }
}

/** Tries on the session as known here; when it has moved on, again on what it has become. */
async function onVersion(
  cache: QueryClient,
  id: string,
  change: (now: Workout) => Promise<Delivery>,
): Promise<Delivery> {
  let now = cache.getQueryData<Workout>(workoutKey(id)) ?? (await fetchWorkout(id));
  for (let attempt = 1; ; attempt++) {
    try {
      return await change(now);
    } catch (error) {
      if (!(error instanceof Problem) || error.status !== CHANGED || attempt === TRIES) {
        throw error;
      }
      now = await fetchWorkout(id);
      keepWorkout(cache, now);
    }
  }
}

function known(cache: QueryClient, id: string): Workout {
  const workout = cache.getQueryData<Workout>(workoutKey(id));
  if (!workout) {
    throw new Error(`the session ${id} was settled but is not known`);
  }
  return workout;
}
