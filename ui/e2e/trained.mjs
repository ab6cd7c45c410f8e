import { randomUUID } from 'node:crypto';

const DAY_MS = 86_400_000;
const WEEKS = 10;

/** Somebody who has trained by a plan for ten weeks, entered through the API; how to log in. */
export async function trained(address) {
  const account = { email: `${randomUUID()}@example.org`, password: `ten weeks ${randomUUID()}` };
  const call = caller(address, await tokenOf(address, account));
  await call('PUT', '/users/profile', profile());
  let plan = await call('POST', '/ai/generate-workout', {}, { 'Idempotency-Key': randomUUID() });
  while (!plan.days?.length) {
    plan = await call('GET', `/workouts/plans/${plan.requestId ?? plan.id}`);
  }
  await call('POST', `/workouts/plans/${plan.id}/accept`);
  await swapOne(call, plan);
  await call('POST', '/exercises/own', {
    name: 'Sled march',
    cues: ['Lean in', 'Short steps'],
    pattern: 'lunge',
    primary: ['quads'],
    secondary: ['calves', 'glutes'],
    equipment: ['sled'],
    measure: 'distance_duration',
  });
  for (let week = 0; week < WEEKS; week += 1) {
    await call('POST', '/users/body-metrics', {
      weightKg: Math.round((74 - week * 0.15 + (week % 3) * 0.2) * 10) / 10,
      measuredAt: daysAgo((WEEKS - week) * 7, 7).toISOString(),
    });
    for (const [index, day] of plan.days.entries()) {
      await session(call, plan, day, week, daysAgo((WEEKS - week) * 7 - 1 - index * 2, 18));
    }
  }
  return account;
}

function profile() {
  return {
    goals: ['muscle_gain', 'strength'],
    fitnessLevel: 'intermediate',
    daysPerWeek: 3,
    minutesPerSession: 60,
    preferredDays: ['monday', 'wednesday', 'friday'],
    equipment: ['barbell', 'rack', 'bench', 'dumbbells', 'pull_up_bar'],
    unit: 'kg',
    timeZone: 'UTC',
    consents: { healthData: true, llm: false, analytics: false },
    birthYear: 1990,
    injuries: [{ site: 'knee', severity: 'mild' }],
    screening: {
      heartCondition: false,
      chestPain: false,
      dizziness: false,
      chronicCondition: false,
      medication: false,
      jointProblem: false,
      supervisedOnly: false,
    },
  };
}

async function swapOne(call, plan) {
  const day = plan.days[0];
  const exercise = day.exercises.at(-1);
  const query = new URLSearchParams({ dayId: day.id, exerciseId: exercise.exerciseId });
  const { items } = await call('GET', `/workouts/plans/${plan.id}/alternatives?${query}`);
  if (items[0]) {
    await call('POST', `/workouts/plans/${plan.id}/swap`, {
      dayId: day.id,
      exerciseId: exercise.exerciseId,
      replacementId: items[0].exerciseId,
    });
  }
}

async function session(call, plan, day, week, startedAt) {
  const workoutId = randomUUID();
  const where = { planId: plan.id, dayId: day.id };
  await call('POST', '/workouts', { workoutId, ...where, startedAt: startedAt.toISOString() });
  let minute = 2;
  const sets = day.exercises.flatMap((exercise, place) =>
    Array.from({ length: exercise.sets }, (_, number) => {
      minute += 3;
      return {
        setId: randomUUID(),
        exerciseId: exercise.exerciseId,
        performedAt: new Date(startedAt.getTime() + minute * 60_000).toISOString(),
        ...figures(exercise, place, week, number),
      };
    }),
  );
  await call('POST', `/workouts/${workoutId}/log`, {
    sets,
    durationMinutes: 55,
    sessionRpe: 7,
    complete: true,
    finishedAt: new Date(startedAt.getTime() + 60 * 60_000).toISOString(),
  });
}

function figures({ measure, repsLow, repsHigh }, place, week, number) {
  const reps = Math.min(repsHigh, repsLow + (week % 3)) - (number > 1 ? 1 : 0);
  if (measure?.includes('duration')) {
    return { durationSeconds: repsLow, rpe: 7 };
  }
  const load =
    measure === 'reps_weight' ? { weightKg: 60 - place * 8 + Math.floor(week / 3) * 2.5 } : {};
  return { reps: Math.max(1, reps), rpe: 7 + (number % 3) * 0.5, ...load };
}

function daysAgo(days, hour) {
  const day = new Date(Date.now() - days * DAY_MS);
  day.setUTCHours(hour, 0, 0, 0);
  return day;
}

async function tokenOf(address, account) {
  const { accessToken } = await caller(address)('POST', '/auth/register', {
    ...account,
    displayName: 'Rowan',
  });
  return accessToken;
}

function caller(address, token) {
  return async (method, path, body, headers = {}) => {
    const answer = await fetch(`${address.replace(/\/$/, '')}/api/v1${path}`, {
      method,
      headers: {
        'Content-Type': 'application/json',
        ...(token ? { Authorization: `Bearer ${token}` } : {}),
        ...headers,
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    if (!answer.ok) {
      throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    }
    return answer.status === 204 ? null : answer.json();
  };
}
