import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, photographer } from './browser.mjs';
import {
  allSent,
  logSet,
  onServer,
  phone,
  readyForOffline,
  said,
  sent,
  sessionId,
  start,
} from './trainee.mjs';

let browser;

before(async () => {
  browser = await launch();
});

after(() => browser?.close());

/** Fills the form of an exercise that Vigor does not know. */
async function describe(page, name) {
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByRole('button', { name: 'Weight and reps' }).click();
  await group(page, 'Works').getByRole('button', { name: 'Quads', exact: true }).click();
  await group(page, 'Also works').getByRole('button', { name: 'Calves', exact: true }).click();
  await page.getByLabel('Movement').selectOption('lunge');
  await page.getByLabel(/^How it is done/).fill('Lean in\nShort steps');
}

const group = (page, name) => page.getByRole('group', { name, exact: true });

test('an exercise of one’s own is made, trained with in a cellar, counted, changed and put away', async () => {
  await phone(browser, async ({ context, page, complaints }) => {
    const photo = photographer(page, 'own-exercise', complaints);
    await page.goto('/exercises');
    await page.getByRole('link', { name: 'Make your own' }).click();
    await page.getByRole('button', { name: 'Make it' }).click();
    await page.getByText('Choose at least one muscle.').waitFor();
    await photo('missing');
    await describe(page, 'Slde push');
    await photo('form');
    await page.getByRole('button', { name: 'Make it' }).click();
    await page.getByRole('heading', { name: 'Slde push', level: 1 }).waitFor();
    await page.getByText('Short steps').waitFor();
    await photo('made');
    const exercise = new URL(page.url()).pathname.split('/').at(-1);

    await page.goto('/');
    await start(page);
    const id = sessionId(page);
    await allSent(page);
    await readyForOffline(page, ['ownExercises']);
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Add an exercise' }).click();
    await page.getByRole('dialog').getByText('Made by you').waitFor();
    await photo('add', { fullPage: false });
    await page.getByRole('button', { name: 'Add Slde push' }).click();
    const card = page.getByRole('region', { name: 'Slde push', exact: true });
    await logSet(card, 1, { weight: 60, reps: 8, rpe: 8 });
    await page.reload();
    await card.getByRole('button', { name: /^Edit set 1 of / }).waitFor();
    await context.setOffline(false);
    await allSent(page);
    const stored = await onServer(context, id);
    assert.deepEqual(
      stored.sets.map((set) => [set.exerciseId, set.name, said(set)]),
      [[exercise, 'Slde push', { weightKg: 60, reps: 8, rpe: 8 }]],
    );

    await page.goto(`/exercises/${exercise}`);
    await page.getByText('60 kg × 8').first().waitFor();
    await page.getByRole('link', { name: 'Change' }).click();
    await page.getByLabel('Name', { exact: true }).fill('Sled push');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { name: 'Sled push', level: 1 }).waitFor();
    await page.goto('/progress');
    await page.getByRole('option', { name: 'Sled push' }).waitFor({ state: 'attached' });
    await page.goto('/history');
    await page.getByText('Sled push').first().waitFor();

    await page.goto(`/exercises/${exercise}`);
    await page.getByRole('button', { name: 'Archive' }).click();
    await page.getByRole('button', { name: 'Bring it back' }).waitFor();
    const found = await sent(context, 'GET', '/exercises?query=sled%20push');
    assert.ok(!found.items.some((item) => item.id === exercise));
    await page.goto('/exercises?q=sled+push');
    await page.getByRole('heading', { name: 'Archived by you' }).waitFor();
    await photo('archived');
    await page.getByRole('link', { name: 'Sled push', exact: true }).click();
    await page.getByRole('button', { name: 'Bring it back' }).click();
    await page.getByRole('button', { name: 'Archive' }).waitFor();
  });
});
