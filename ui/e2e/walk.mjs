import assert from 'node:assert/strict';
import { photographer, unrest, visitor } from './browser.mjs';
import { logIn, SCREENS, SHEETS } from './screens.mjs';
import { words } from './words.mjs';

const MOST_SHIFT = 0.1;

/** Walks through every screen at a window; nothing may be out of reach, move or complain. */
export async function walkThrough(browser, window, account) {
  const { context, page, complaints } = await visitor(browser, { ...window, locale: words.locale });
  const photo = photographer(page, window.folder, complaints);
  await logIn(page, account);
  for (const [name, arrive] of Object.entries(SCREENS)) {
    await arrive(page);
    await photo(name, { fullPage: !SHEETS.has(name) });
    const { worst, refused } = await unrest(page);
    if (worst > MOST_SHIFT) {
      complaints.push(`${name} moved by itself: ${worst.toFixed(3)}`);
    }
    complaints.push(...refused.map((what) => `${name}: the policy refused ${what}`));
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    if (wide > window.width) {
      complaints.push(`${name} is ${wide} px wide`);
    }
  }
  assert.deepEqual(complaints, []);
  await context.close();
}
