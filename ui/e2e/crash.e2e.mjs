import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, visitor } from './browser.mjs';
import { allSent, firstLift, logSet, onServer, sessionId, trainee } from './trainee.mjs';

const CONTROL = process.env.VIGOR_CONTROL;
let browser;

before(async () => {
  browser = await launch();
});

after(() => browser?.close());

const tell = (what) => fetch(new URL(what, CONTROL), { method: 'POST' });

test(
  'the server dies while sets are on their way: each is there once',
  { skip: !CONTROL && 'nobody here can kill the server' },
  async () => {
    const { context, page } = await visitor(browser, { width: 390, colorScheme: 'light' });
    await trainee(context);
    await page.goto('/');
    await page.getByRole('button', { name: 'Start session' }).click();
    const { card } = await firstLift(page);
    await logSet(card, 1, { weight: 20, reps: 10 });
    await allSent(page);

    const dying = tell('/kill');
    await logSet(card, 2, { weight: 20, reps: 9 });
    await logSet(card, 3, { weight: 20, reps: 8 });
    await dying;
    await page.getByText(/^Vigor is out of reach\./).waitFor();
    await tell('/restart');
    await allSent(page);
    assert.deepEqual(
      (await onServer(context, sessionId(page))).sets.map(({ reps }) => reps),
      [10, 9, 8],
    );
    await context.close();
  },
);
