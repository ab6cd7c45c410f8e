import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, photographer, visitor } from './browser.mjs';
import { allSent, editReps, firstLift, logIn, logSet, onServer, readyForOffline, said, sent, sessionId, trainee } from './trainee.mjs';

const PHONE = { width: 390, colorScheme: 'light' };
let browser;

before(async () => {
  browser = await launch();
});

after(() => browser?.close());

async function phone(steps, setUp = async () => undefined) {
  const { context, page, complaints } = await visitor(browser, PHONE);
  const account = await trainee(context);
  await setUp(context);
  await page.goto('/');
  await page.getByRole('button', { name: 'Start session' }).waitFor();
  await steps({ context, page, account, complaints });
  assert.deepEqual(complaints.filter((line) => /Content.Security/i.test(line)), []);
  await context.close();
}

async function start(page) {
  await page.getByRole('button', { name: 'Start session' }).click();
  await page.getByRole('button', { name: /^Log set 1 of / }).first().waitFor();
}

test('a whole session without a network, a reload in the middle, then the server has all of it', async () => {
  await phone(async ({ context, page, complaints }) => {
    const photo = photographer(page, 'offline', complaints);
    await readyForOffline(page);
    await context.setOffline(true);
    await start(page);
    const id = sessionId(page);
    const { card } = await firstLift(page);
    await logSet(card, 1, { weight: 20, reps: 10, rpe: 8 });
    await logSet(card, 2, { weight: 20, reps: 9, rpe: 9 });

    await page.reload();
    await card.getByRole('button', { name: /^Edit set 2 of / }).waitFor();
    await page.getByRole('timer', { name: 'Rest' }).waitFor();
    await editReps(card, 2, 8);
    await card.getByText('20 kg × 8 · RPE 9').waitFor();
    await card.getByLabel(/^A set in words, /).fill('22,5x7@9.5');
    await card.getByLabel(/^A set in words, /).press('Enter');
    await card.getByRole('button', { name: /^Edit set 3 of / }).waitFor();
    await card.getByRole('button', { name: /^Remove set 1 of / }).click();
    await page.getByText(/entries are kept on this device/).waitFor();
    await photo('session');

    await page.getByRole('button', { name: 'Finish session' }).click();
    const sheet = page.getByRole('dialog', { name: 'Finish session' });
    await sheet.getByLabel('Duration in minutes').fill('41');
    await sheet.getByRole('button', { name: '7', exact: true }).click();
    await sheet.getByRole('button', { name: 'Finish', exact: true }).click();
    await page.getByText(/entries are only on this device so far/).waitFor();
    await photo('summary');

    await context.setOffline(false);
    await page.getByText('Saved', { exact: true }).waitFor();
    const stored = await onServer(context, id);
    assert.equal(stored.status, 'finished');
    assert.equal(stored.durationMinutes, 41);
    assert.equal(stored.sessionRpe, 7);
    assert.deepEqual(stored.sets.map(said), [
      { weightKg: 20, reps: 8, rpe: 9 },
      { weightKg: 22.5, reps: 7, rpe: 9.5 },
    ]);
    assert.deepEqual(stored.sets[0].correctedFrom.map(({ reps }) => reps), [9]);
    assert.deepEqual(stored.removedSets.map(said), [{ weightKg: 20, reps: 10, rpe: 8 }]);
  });
});

test('two devices edit one session without a network: every set is kept, the contradiction is shown', async () => {
  await phone(async ({ context, page, account }) => {
    await start(page);
    const id = sessionId(page);
    const { name, card } = await firstLift(page);
    await logSet(card, 1, { weight: 20, reps: 10 });
    await allSent(page);

    const other = await visitor(browser, PHONE);
    await logIn(other.context, account);
    await other.page.goto(`/train/${id}`);
    const there = other.page.getByRole('region', { name, exact: true });
    await there.getByRole('button', { name: /^Edit set 1 of / }).waitFor();

    await context.setOffline(true);
    await other.context.setOffline(true);
    await editReps(card, 1, 11);
    await logSet(card, 2, { weight: 25, reps: 6 });
    await editReps(there, 1, 12);
    await logSet(there, 2, { weight: 30, reps: 5 });

    await context.setOffline(false);
    await allSent(page);
    await other.context.setOffline(false);
    await there.getByText(/^Another device changed this set meanwhile\. You entered 20 kg × 12/).waitFor();
    let stored = await onServer(context, id);
    assert.deepEqual(stored.sets.map(({ weightKg, reps }) => [weightKg, reps]), [[20, 11], [25, 6], [30, 5]]);

    await there.getByRole('button', { name: 'Use mine' }).click();
    await there.getByRole('alert').waitFor({ state: 'detached' });
    stored = await onServer(context, id);
    assert.equal(stored.sets[0].reps, 12);
    assert.deepEqual(stored.sets[0].correctedFrom.map(({ reps }) => reps), [10, 11]);
    await card.getByText('20 kg × 12').waitFor();
    await other.context.close();
  });
});

test('a set is logged with the keyboard alone, and said', async () => {
  await phone(async ({ page }) => {
    await page.getByRole('button', { name: 'Start session' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Log set 1 of / }).first().waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    for (let tabs = 0; tabs < 60 && !/^Weight in kg, set 1 of /.test(await focused()); tabs++) {
      await page.keyboard.press('Tab');
    }
    const name = (await focused()).replace(/^.* of /, '');
    await page.keyboard.type('20');
    await page.keyboard.press('Tab');
    await page.keyboard.type('10');
    await page.keyboard.press('Tab');
    await page.keyboard.type('8');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: `Edit set 1 of ${name}` }).waitFor();
    await page.getByRole('status').getByText('Set 1 logged.').waitFor();
  });
});

test('an answer that is lost on the way makes no second set', async () => {
  await phone(async ({ context, page }) => {
    await start(page);
    const { card } = await firstLift(page);
    let lost = 0;
    await page.route('**/api/v1/workouts/*/sets', async (route) => {
      lost += 1;
      if (lost <= 2) {
        await route.fetch();
        await route.abort();
      } else {
        await route.continue();
      }
    });
    await logSet(card, 1, { weight: 20, reps: 10 });
    await allSent(page);
    assert.ok(lost >= 2, 'the answer was lost');
    assert.equal((await onServer(context, sessionId(page))).sets.length, 1);
  });
});

test('a login that ends in the middle of a session loses nothing', async () => {
  await phone(async ({ context, page, account }) => {
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
    await page.getByRole('button', { name: 'Log in' }).click();
    await card.getByRole('button', { name: /^Edit set 2 of / }).waitFor();
    await allSent(page);
    assert.deepEqual((await onServer(context, id)).sets.map(({ reps }) => reps), [10, 9]);
  });
});

test('somebody else who logs in to the same browser gets nothing of what waits', async () => {
  await phone(async ({ context, page, account }) => {
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
    await page.getByRole('button', { name: 'Log out and keep them here for my next log in' }).click();
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

test('a browser that keeps nothing says so, and logging goes on', async () => {
  const block = (context) =>
    context.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('storage is blocked', 'SecurityError');
      };
    });
  await phone(async ({ context, page }) => {
    await start(page);
    await page.getByText(/^This browser keeps nothing for Vigor\./).waitFor();
    const { card } = await firstLift(page);
    await logSet(card, 1, { weight: 20, reps: 10 });
    await allSent(page);
    assert.equal((await onServer(context, sessionId(page))).sets.length, 1);
  }, block);
});

test('a session thrown away comes back while it can', async () => {
  await phone(async ({ context, page }) => {
    await start(page);
    const id = sessionId(page);
    const { card } = await firstLift(page);
    await logSet(card, 1, { weight: 20, reps: 10 });
    await allSent(page);
    await page.getByRole('button', { name: 'Discard session' }).click();
    await page.getByRole('button', { name: 'Yes, discard it' }).click();
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await card.getByRole('button', { name: /^Edit set 1 of / }).waitFor();
    assert.equal((await onServer(context, id)).status, 'open');
  });
});
