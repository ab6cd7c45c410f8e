import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from './browser.mjs';
import { allSent, firstLift, logSet, onServer, phone, sessionId, start } from './trainee.mjs';

let browser;

before(async () => {
  browser = await launch();
});

after(() => browser?.close());

test('a set is logged with the keyboard alone, and said', async () => {
  await phone(browser, async ({ page }) => {
    await page.getByRole('button', { name: 'Start session' }).focus();
    await page.keyboard.press('Enter');
    await page
      .getByRole('button', { name: /^Log set 1 of / })
      .first()
      .waitFor();
    const focused = () =>
      page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
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

test('a session thrown away comes back while it can', async () => {
  await phone(browser, async ({ context, page }) => {
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

test('the first row of a session finds every style it needs on the page', async () => {
  await phone(browser, async ({ page }) => {
    await start(page);
    const { card } = await firstLift(page);
    await page.locator('li[aria-label^="Set 0 "]').waitFor({ state: 'attached' });
    const before = await page.evaluate(styleRules);
    await logSet(card, 1, { weight: 20, reps: 10 });
    await page.getByRole('timer', { name: 'Rest' }).waitFor();
    assert.deepEqual(await page.evaluate(styleRules, before), []);
  });
});

/** Runs in the page: its style rules, without those known. */
function styleRules(known = []) {
  return [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .map((rule) => rule.cssText)
    .filter((rule) => !known.includes(rule));
}
