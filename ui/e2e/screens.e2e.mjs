import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, visitor } from './browser.mjs';
import { logIn, settled } from './screens.mjs';
import { trained } from './trained.mjs';
import { walkThrough } from './walk.mjs';

let browser;
let account;

before(async () => {
  account = await trained(process.env.VIGOR_ADDRESS);
  browser = await launch();
});

after(() => browser?.close());

test('every screen of somebody who trains fits a phone by night, stands still and complains of nothing', async () => {
  const window = { folder: 'screens-390-dark', width: 390, colorScheme: 'dark' };
  await walkThrough(browser, window, account);
});

const STEPS = 40;

test('what the keyboard has come to is never behind the bar at the foot of a phone', async () => {
  const { context, page } = await visitor(browser, { width: 390, colorScheme: 'light' });
  await logIn(page, account);
  const covered = [];
  for (const address of ['/', '/plan', '/progress', '/me']) {
    await page.goto(address);
    await settled(page);
    for (let step = 0; step < STEPS; step++) {
      await page.keyboard.press('Tab');
      covered.push(...(await page.evaluate(focusedBehindBar)));
    }
  }
  assert.deepEqual(covered, []);
  await context.close();
});

/** Runs in the page: the name of what has the focus, where the bar covers a part of it. */
function focusedBehindBar() {
  const focused = document.activeElement;
  const bar = document.querySelector('nav');
  const inside = focused === document.body || bar.contains(focused);
  const isCovered = focused.getBoundingClientRect().bottom > bar.getBoundingClientRect().top + 1;
  return !inside && isCovered ? [focused.ariaLabel ?? focused.textContent.slice(0, 40)] : [];
}
