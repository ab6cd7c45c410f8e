import { randomUUID } from 'node:crypto';

/** Opens an account; ends at the first question. */
export async function register(page, photo) {
  await page.goto('/register');
  await page.getByRole('heading', { name: 'Create your account' }).waitFor();
  await photo('register');
  await page.getByLabel('Name', { exact: true }).fill('Rowan');
  await page.getByLabel('E-mail').fill(`${randomUUID()}@example.org`);
  await page.getByLabel('Password').fill(`first day ${randomUUID()}`);
  await page.getByRole('button', { name: 'Create account' }).click();
  await page.getByRole('heading', { name: 'What do you train for?' }).waitFor();
}

/** Answers the five steps; ends when the plan is asked for. */
export async function onboard(page, photo) {
  const press = (name) => page.getByRole('button', { name, exact: true }).click();
  const next = () => press('Next');
  await next();
  await page.getByText('Choose at least one goal.').waitFor();
  await press('Build muscle');
  await press('Get stronger');
  await press('Beginner');
  await photo('onboarding-goals');
  await next();

  await page.getByRole('heading', { name: 'When can you train?' }).waitFor();
  await press('3');
  await page.getByLabel('Minutes per session').fill('60');
  for (const day of ['Mon', 'Wed', 'Fri']) {
    await press(day);
  }
  await photo('onboarding-schedule');
  await next();

  await page.getByRole('heading', { name: 'What do you have?' }).waitFor();
  await press('Dumbbells at home');
  await photo('onboarding-equipment');
  await next();

  await page.getByRole('heading', { name: 'Your body and health' }).waitFor();
  await page.getByLabel('Birth year').fill('1990');
  await page.getByText('Vigor may store my health answers').click();
  await page.getByLabel('Body weight (kg)').fill('72,5');
  await press('Knee');
  for (const no of await page.getByRole('button', { name: 'No', exact: true }).all()) {
    await no.click();
  }
  await photo('onboarding-health');
  await next();

  await page.getByRole('heading', { name: 'All good?' }).waitFor();
  await photo('onboarding-summary');
  await press('Save and make my plan');
}
