import { randomUUID } from 'node:crypto';

/** Opens an account; ends at the first question. */
export async function register(page, photo) {
  await page.goto('/register');
  await page.getByRole('heading', { name: 'Create your account' }).waitFor();
  await photo('register');
  await open(page);
  await page.getByRole('heading', { name: 'What do you train for?' }).waitFor();
}

/** Fills in and sends the form for a new account. */
export async function open(page, account = {}) {
  const { email = `${randomUUID()}@example.org`, password = `first day ${randomUUID()}` } = account;
  await page.goto('/register');
  await page.getByLabel('Name', { exact: true }).fill('Rowan');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Create account' }).click();
}

const press = (page, name) => page.getByRole('button', { name, exact: true }).click();
const next = (page) => press(page, 'Next');

export async function answerGoals(page, photo) {
  await next(page);
  await page.getByText('Choose at least one goal.').waitFor();
  await press(page, 'Build muscle');
  await press(page, 'Get stronger');
  await press(page, 'Beginner');
  await photo('onboarding-goals');
  await next(page);
}

export async function answerSchedule(page, photo) {
  await page.getByRole('heading', { name: 'When can you train?' }).waitFor();
  await press(page, '3');
  await page.getByLabel('Minutes per session').fill('60');
  for (const day of ['Mon', 'Wed', 'Fri']) {
    await press(page, day);
  }
  await photo('onboarding-schedule');
  await next(page);
}

/** Answers the five steps; ends when the plan is asked for. */
export async function onboard(page, photo) {
  await answerGoals(page, photo);
  await answerSchedule(page, photo);

  await page.getByRole('heading', { name: 'What do you have?' }).waitFor();
  await press(page, 'Dumbbells at home');
  await photo('onboarding-equipment');
  await next(page);

  await page.getByRole('heading', { name: 'Your body and health' }).waitFor();
  await page.getByLabel('Birth year').fill('1990');
  await page.getByText('Vigor may store my health answers').click();
  await page.getByLabel('Body weight (kg)').fill('72,5');
  await press(page, 'Knee');
  for (const no of await page.getByRole('button', { name: 'No', exact: true }).all()) {
    await no.click();
  }
  await photo('onboarding-health');
  await next(page);

  await page.getByRole('heading', { name: 'All good?' }).waitFor();
  await photo('onboarding-summary');
  await press(page, 'Save and make my plan');
}
