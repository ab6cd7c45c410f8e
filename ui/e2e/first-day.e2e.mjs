import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch, photographer, visitor } from './browser.mjs';
import { onboard, register } from './newcomer.mjs';
import { acceptPlan, finishSession, logTwoSets, readProgress, startSession } from './training.mjs';

const WINDOWS = [
  { folder: '390-light', width: 390, colorScheme: 'light' },
  { folder: '390-dark', width: 390, colorScheme: 'dark' },
  { folder: '1280-light', width: 1280, colorScheme: 'light' },
  { folder: '1280-dark', width: 1280, colorScheme: 'dark' },
];

let browser;

before(async () => {
  assert.ok(process.env.VIGOR_ADDRESS, 'VIGOR_ADDRESS names the running app');
  browser = await launch();
});

after(() => browser?.close());

describe('first days, two at a time', { concurrency: 2 }, () => {
  for (const window of WINDOWS) {
    test(
      `a newcomer does the whole first day at ${window.folder}`,
      { timeout: 180_000 },
      async () => {
        const { context, page, complaints } = await visitor(browser, window);
        const photo = photographer(page, window.folder, complaints);

        await register(page, photo);
        await onboard(page, photo);

        await page.getByRole('button', { name: 'Accept this plan' }).waitFor();
        await page
          .getByRole('button', { name: /^Why .+\?$/ })
          .first()
          .click();
        await page.getByText('Why these numbers').first().waitFor();
        await photo('plan');
        await acceptPlan(page);

        await startSession(page, photo);
        await logTwoSets(page, photo);
        await finishSession(page, photo);
        await readProgress(page, photo);

        await page.getByRole('link', { name: 'Me' }).click();
        await page.getByRole('button', { name: 'Log out' }).waitFor();
        await photo('me');
        await page.getByRole('button', { name: 'Log out' }).click();
        await page.getByRole('heading', { name: 'Welcome back' }).waitFor();
        await photo('log-in');

        assert.deepEqual(await storedByScripts(page), { local: 0, session: 0 });
        assert.deepEqual(complaints, [], 'the console stays quiet and nobody is shut out');
        await context.close();
      },
    );
  }
});

function storedByScripts(page) {
  return page.evaluate(() => ({
    local: window.localStorage.length,
    session: window.sessionStorage.length,
  }));
}
