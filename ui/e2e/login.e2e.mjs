import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, visitor } from './browser.mjs';
import {
  allSent,
  firstLift,
  logIn,
  logSet,
  onServer,
  PHONE,
  phone,
  sent,
  sessionId,
  start,
  trainee,
} from './trainee.mjs';

let browser;

before(async () => {
  browser = await launch();
});

after(() => browser?.close());

test('a login that ends in the middle of a session loses nothing', async () => {
  await phone(browser, async ({ context, page, account }) => {
    await start(page);
    const id = sessionId(page);
    const { card } = await firstLift(page);
    await logSet(card, 1, { weight: 20, reps: 10 });
    await allSent(page);
    await context.clearCookies();
    await logSet(card, 2, { weight: 20, reps: 9 });
    await page.getByText(/^Your login has ended\. 1 entry is kept on this device\.$/).waitFor();
    await page.getByRole('link', { name: 'Log in again' }).click();
    await page.getByLabel('E-mail').fill(account.email);
    await page.getByLabel('Password').fill(account.password);
    await page.getByRole('button', { name: 'Log in', exact: true }).click();
    await card.getByRole('button', { name: /^Edit set 2 of / }).waitFor();
    await allSent(page);
    assert.deepEqual(
      (await onServer(context, id)).sets.map(({ reps }) => reps),
      [10, 9],
    );
  });
});

test('somebody else who logs in to the same browser gets nothing of what waits', async () => {
  await phone(browser, async ({ context, page, account }) => {
    await start(page);
    const id = sessionId(page);
    const { card } = await firstLift(page);
    await allSent(page);
    await page.route('**/api/v1/workouts/*/sets', (route) => route.abort());
    await logSet(card, 1, { weight: 20, reps: 10 });
    await page.getByText(/^Vigor is out of reach\./).waitFor();
    await page.getByRole('link', { name: 'Me' }).click();
    await page.getByRole('button', { name: 'Log out' }).click();
    await page.getByText('1 entry is only on this device so far.').waitFor();
    await page
      .getByRole('button', { name: 'Log out and keep them here for my next log in' })
      .click();
    await page.getByRole('heading', { name: 'Welcome back' }).waitFor();
    await page.unroute('**/api/v1/workouts/*/sets');

    const stranger = await trainee(context);
    assert.notEqual(stranger.email, account.email);
    await page.goto('/history');
    await page.getByText('No sessions yet. Your first one appears here.').waitFor();
    assert.deepEqual((await sent(context, 'GET', '/workouts')).items, []);

    await context.clearCookies();
    await logIn(context, account);
    await page.goto(`/train/${id}`);
    await card.getByRole('button', { name: /^Edit set 1 of / }).waitFor();
    await allSent(page);
    assert.equal((await onServer(context, id)).sets.length, 1);
  });
});

test('the page names the screen to come before the app asks for it', async () => {
  const { context, page } = await visitor(browser, PHONE);
  await page.route(/\/assets\/index-/, (route) => route.abort());
  assert.deepEqual(await screensNamed(page, '/'), ['LoginPage']);
  assert.deepEqual(await screensNamed(page, '/register'), ['RegisterPage']);
  await trainee(context);
  assert.deepEqual(await screensNamed(page, '/'), ['TodayPage']);
  assert.deepEqual(await screensNamed(page, '/train'), ['TrainPage']);
  assert.deepEqual(await screensNamed(page, '/train/some-session'), ['SessionPage']);
  assert.deepEqual(await screensNamed(page, '/constructor'), []);
  await context.close();
});

/** The screens whose files a page names while nothing else of the app is there. */
async function screensNamed(page, address) {
  await page.goto(address);
  const files = await page
    .locator('link[rel="modulepreload"]')
    .evaluateAll((links) => links.map(({ href }) => href));
  return files.flatMap((file) => /\/(\w+Page)-/.exec(file)?.[1] ?? []);
}
