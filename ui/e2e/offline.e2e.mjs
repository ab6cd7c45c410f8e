import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, photographer, visitor } from './browser.mjs';
import {
  allSent,
  editReps,
  firstLift,
  logIn,
  logSet,
  onServer,
  openNext,
  phone,
  PHONE,
  readyForOffline,
  said,
  sessionId,
  start,
} from './trainee.mjs';

let browser;

before(async () => {
  browser = await launch();
});

after(() => browser?.close());

test('a whole session without a network, a reload in the middle, then the server has all of it', async () => {
  await phone(browser, async ({ context, page, complaints }) => {
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
    await openNext(card);
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
    assert.deepEqual(
      stored.sets[0].correctedFrom.map(({ reps }) => reps),
      [9],
    );
    assert.deepEqual(stored.removedSets.map(said), [{ weightKg: 20, reps: 10, rpe: 8 }]);
  });
});

test('two devices edit one session without a network: every set is kept, the contradiction is shown', async () => {
  await phone(browser, async ({ context, page, account }) => {
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
    await there
      .getByText(/^Another device changed this set meanwhile\. You entered 20 kg × 12/)
      .waitFor();
    await there.getByText('30 kg × 5').waitFor();
    let stored = await untilSets(context, id, 3);
    assert.deepEqual(
      stored.sets.map(({ weightKg, reps }) => [weightKg, reps]),
      [
        [20, 11],
        [25, 6],
        [30, 5],
      ],
    );

    await there.getByRole('button', { name: 'Use mine' }).click();
    await allSent(other.page);
    stored = await onServer(context, id);
    assert.equal(stored.sets[0].reps, 12);
    assert.deepEqual(
      stored.sets[0].correctedFrom.map(({ reps }) => reps),
      [10, 11],
    );
    await card.getByText('20 kg × 12').waitFor();
    await other.context.close();
  });
});

test('an answer that is lost on the way makes no second set', async () => {
  await phone(browser, async ({ context, page }) => {
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
    // The session's own stream shows the set at once; the outbox asks until it is answered.
    const answered = page.waitForResponse((answer) => answer.url().endsWith('/sets'));
    assert.equal((await answered).status(), 201);
    assert.equal(lost, 3, 'the answer was lost twice');
    assert.equal((await onServer(context, sessionId(page))).sets.length, 1);
  });
});

test('a browser that keeps nothing says so, and logging goes on', async () => {
  const block = (context) =>
    context.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('storage is blocked', 'SecurityError');
      };
    });
  await phone(
    browser,
    async ({ context, page }) => {
      await start(page);
      await page.getByText(/^This browser keeps nothing for Vigor\./).waitFor();
      const { card } = await firstLift(page);
      await logSet(card, 1, { weight: 20, reps: 10 });
      await allSent(page);
      assert.equal((await onServer(context, sessionId(page))).sets.length, 1);
    },
    block,
  );
});

/** The session once the server has that many sets of it. */
async function untilSets(context, id, count) {
  for (let tries = 0; tries < 150; tries++) {
    const stored = await onServer(context, id);
    if (stored.sets.length >= count) {
      return stored;
    }
    await new Promise((again) => setTimeout(again, 100));
  }
  throw new Error(`the server never had ${count} sets`);
}
