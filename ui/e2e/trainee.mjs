import { randomUUID } from 'node:crypto';
import assert from 'node:assert/strict';
import { visitor } from './browser.mjs';

const API = '/api/v1';

/** A person with a plan, made behind the scenes; the context is logged in as that person. */
export async function trainee(context) {
  const account = { email: `${randomUUID()}@example.org`, password: `heavy ${randomUUID()}` };
  await sent(context, 'POST', '/auth/register', { ...account, displayName: 'Rowan' });
  await sent(context, 'PUT', '/users/profile', {
    goals: ['muscle_gain', 'strength'],
    fitnessLevel: 'beginner',
    equipment: ['dumbbells', 'bench'],
    daysPerWeek: 3,
    minutesPerSession: 60,
    preferredDays: [],
    timeZone: 'UTC',
  });
  let plan = await sent(context, 'POST', '/ai/generate-workout', {});
  while (!plan.days?.length) {
    plan = await sent(context, 'GET', `/workouts/plans/${plan.requestId ?? plan.id}`);
  }
  await sent(context, 'POST', `/workouts/plans/${plan.id}/accept`);
  return account;
}

/** Another device of the same person. */
export const logIn = (context, account) => sent(context, 'POST', '/auth/login', account);

/** What a call answered that went well. */
export const sent = async (context, method, path, data) =>
  (await called(context, method, path, data)).json();

/** The same, whatever form the answer has. */
export async function called(context, method, path, data) {
  const cookies = await context.cookies();
  const token = cookies.find(({ name }) => name === 'vigor_csrf')?.value;
  const headers = token ? { 'X-CSRF-Token': token } : {};
  const answer = await context.request.fetch(API + path, {
    method,
    headers,
    ...(data ? { data } : {}),
  });
  assert.ok(answer.ok(), `${method} ${path}: ${answer.status()} ${await answer.text()}`);
  return answer;
}

/** A session as the server has it. */
export const onServer = (context, id) => sent(context, 'GET', `/workouts/${id}`);

export const sessionId = (page) => new URL(page.url()).pathname.split('/').at(-1);

/** Waits until the app and what training needs, and more if so said, are kept on the device. */
export async function readyForOffline(page, more = []) {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.waitForFunction(async (wanted) => {
    if (!navigator.serviceWorker.controller) {
      return false;
    }
    const database = await new Promise((resolve, reject) => {
      const request = indexedDB.open('vigor');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const keys = await new Promise((resolve) => {
      const request = database.transaction('kept').objectStore('kept').getAllKeys();
      request.onsuccess = () => resolve(request.result);
    });
    database.close();
    const has = (name) => keys.some((key) => key.includes(`:query:["${name}"`));
    return ['me', 'profile', 'plans', 'workouts', 'exercise', ...wanted].every(has);
  }, more);
}

/** The first exercise of a session that takes a weight. */
export async function firstLift(page) {
  const label = await page
    .getByLabel(/^Weight in kg, set 1 of /)
    .first()
    .getAttribute('aria-label');
  const name = label.replace(/^.* of /, '');
  return { name, card: page.getByRole('region', { name, exact: true }) };
}

/** Shows the fields of one more set when as many as planned are done. */
export async function openNext(card) {
  const more = card.getByRole('button', { name: /^One more set of / });
  if (await more.isVisible()) {
    await more.click();
  }
}

export async function logSet(card, number, { weight, reps, rpe }) {
  await openNext(card);
  await card.getByLabel(new RegExp(`^Weight in kg, set ${number} of `)).fill(String(weight));
  await card.getByLabel(new RegExp(`^Reps, set ${number} of `)).fill(String(reps));
  if (rpe) {
    await card.getByLabel(new RegExp(`^RPE, set ${number} of `)).fill(String(rpe));
  }
  await card.getByRole('button', { name: new RegExp(`^Log set ${number} of `) }).click();
  await card.getByRole('button', { name: new RegExp(`^Edit set ${number} of `) }).waitFor();
}

export async function editReps(card, number, reps) {
  await card.getByRole('button', { name: new RegExp(`^Edit set ${number} of `) }).click();
  await card.getByLabel(new RegExp(`^Reps, set ${number} of `)).fill(String(reps));
  await card.getByRole('button', { name: new RegExp(`^Save set ${number} of `) }).click();
}

/** What a set says, without its id and moment. */
export const said = ({ weightKg, reps, rpe }) => ({ weightKg, reps, rpe });

/** Waits until the server has everything that this page knows of. */
export async function allSent(page) {
  await page.getByRole('img', { name: 'Not sent yet' }).first().waitFor({ state: 'detached' });
}

export const PHONE = { width: 390, colorScheme: 'light' };

/** A trainee's phone on today's screen; nothing may be tried that the content policy forbids. */
export async function phone(browser, steps, setUp = async () => undefined) {
  const { context, page, complaints } = await visitor(browser, PHONE);
  const account = await trainee(context);
  await setUp(context);
  await page.goto('/');
  await page.getByRole('button', { name: 'Start session' }).waitFor();
  await steps({ context, page, account, complaints });
  assert.deepEqual(
    complaints.filter((line) => /Content.Security/i.test(line)),
    [],
  );
  await context.close();
}

/** Starts the next session of the plan. */
export async function start(page) {
  await page.getByRole('button', { name: 'Start session' }).click();
  await page
    .getByRole('button', { name: /^Log set 1 of / })
    .first()
    .waitFor();
}
