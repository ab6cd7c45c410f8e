import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { launch, visitor } from './browser.mjs';
import { answerGoals, answerSchedule, onboard, open } from './newcomer.mjs';
import { acceptPlan, startSession } from './training.mjs';

const PHONE = { width: 390, colorScheme: 'light' };
const noPhoto = async () => undefined;

let browser;

before(async () => {
  browser = await launch();
});

after(() => browser?.close());

async function phone(steps) {
  const { context, page } = await visitor(browser, PHONE);
  await steps(page);
  await context.close();
}

test('a short password, a taken e-mail and a wrong password are said where they are', async () => {
  const account = { email: `${randomUUID()}@example.org`, password: '8 chars!' };
  await phone(async (page) => {
    await open(page, { ...account, password: 'short' });
    await page.getByText('Use at least 8 characters.').waitFor();
    await page.getByLabel('Password').fill(account.password);
    await page.getByRole('button', { name: 'Create account' }).click();
    await page.getByRole('heading', { name: 'What do you train for?' }).waitFor();
  });
  await phone(async (page) => {
    await open(page, account);
    await page.getByText('An account with this e-mail address already exists.').waitFor();
    assert.equal(await page.getByLabel('E-mail').getAttribute('aria-invalid'), 'true');
    await page.getByRole('link', { name: 'Log in' }).click();
    await page.getByRole('heading', { name: 'Welcome back' }).waitFor();
    await page.getByLabel('E-mail').fill(account.email);
    await page.getByLabel('Password').fill('not the one');
    await page.getByRole('button', { name: 'Log in', exact: true }).click();
    await page.getByText('E-mail and password do not match an account.').waitFor();
    assert.equal(await page.getByLabel('E-mail').inputValue(), account.email);
  });
});

test('onboarding survives a reload, and back goes one step back', async () => {
  await phone(async (page) => {
    await open(page);
    await answerGoals(page, noPhoto);
    await answerSchedule(page, noPhoto);
    await page.getByRole('heading', { name: 'What do you have?' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'What do you have?' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: 'When can you train?' }).waitFor();
    assert.equal(await page.getByLabel('Minutes per session').inputValue(), '60');
  });
});

test('an address that leads nowhere says so, and a session loses nothing', async (t) => {
  await phone(async (page) => {
    await open(page);
    await onboard(page, noPhoto);
    await acceptPlan(page);
    await page.getByRole('button', { name: 'Start session' }).waitFor();
    await t.test('an address that leads nowhere', () => goNowhere(page));
    await t.test('a double tap, a lost server and a reload', () => loseServer(page));
  });
});

async function goNowhere(page) {
  for (const nowhere of ['/nowhere', `/train/${randomUUID()}`, '/plan/nonsense']) {
    await page.goto(nowhere);
    await page.getByRole('heading', { name: 'Nothing here' }).waitFor();
  }
  await page.getByRole('link', { name: 'Go to today' }).click();
}

async function loseServer(page) {
  await startSession(page, noPhoto);
  const label = await page
    .getByLabel(/^Weight in kg, set 1 of /)
    .first()
    .getAttribute('aria-label');
  const exercise = page.getByRole('region', { name: label.replace(/^.* of /, ''), exact: true });
  await exercise.getByLabel(/^Weight in kg, set 1 of /).fill('20');
  await exercise.getByLabel(/^Reps, set 1 of /).fill('10');
  await exercise.getByRole('button', { name: /^Log set 1 of / }).dblclick();
  await exercise.getByRole('button', { name: /^Edit set 1 of / }).waitFor();
  assert.equal(await exercise.getByText('20 kg × 10').count(), 1, 'one set for a double tap');

  await page.route('**/api/**', (route) => route.abort());
  await exercise.getByLabel(/^Weight in kg, set 2 of /).fill('22,5');
  await exercise.getByRole('button', { name: /^Log set 2 of / }).click();
  await exercise.getByRole('img', { name: 'Not sent yet' }).waitFor();
  await page.getByText(/^Vigor is out of reach\. 1 entry is kept on this device\.$/).waitFor();
  await exercise.getByRole('button', { name: /^Why: / }).click();
  await page.getByText('No connection to Vigor right now.').waitFor();
  await page.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('link', { name: 'Progress' }).click();
  await page.getByRole('heading', { name: 'Progress' }).waitFor();
  await page.goBack();
  await exercise.getByRole('img', { name: 'Not sent yet' }).waitFor();
  await page.unroute('**/api/**');
  await page.reload();
  await exercise.getByRole('button', { name: /^Edit set 2 of / }).waitFor();
  await exercise.getByText('22.5 kg × 10').waitFor();
  await page.getByRole('timer', { name: 'Rest' }).waitFor();
  assert.equal(await page.evaluate(() => window.localStorage.length), 0, 'nothing is left here');
}
