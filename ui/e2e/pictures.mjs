import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch, photographer, visitor } from './browser.mjs';
import { logIn, settled } from './screens.mjs';
import { trained } from './trained.mjs';
import { walkThrough } from './walk.mjs';
import { language, words } from './words.mjs';

const inLanguage = (folder) => (language === 'en' ? folder : `${folder}-${language}`);
const WINDOWS = [390, 1280].flatMap((width) =>
  ['light', 'dark'].map((colorScheme) => ({
    folder: inLanguage(`screens-${width}-${colorScheme}`),
    width,
    colorScheme,
  })),
);

let browser;
let account;

before(async () => {
  account = await trained(process.env.VIGOR_ADDRESS);
  browser = await launch();
});

after(() => browser?.close());

describe('every screen, for somebody who has trained for ten weeks', { concurrency: 2 }, () => {
  for (const window of WINDOWS) {
    test(
      `nothing is out of reach, moves or complains at ${window.folder}`,
      { timeout: 240_000 },
      () => walkThrough(browser, window, account),
    );
  }
});

const FIGURES = {
  '/': 'today',
  '/plan': 'plan',
  '/progress': 'progress',
  '/coach': 'coach',
  '/me': 'me',
};

test(
  'a screen says what it waits for, what failed, and what is lost offline',
  { timeout: 120_000 },
  async () => {
    const { context, page } = await visitor(browser, {
      width: 390,
      colorScheme: 'light',
      locale: words.locale,
    });
    const complaints = [];
    const photo = photographer(page, inLanguage('states-390-light'), complaints);
    await logIn(page, account);
    await settled(page);
    for (const [address, name] of Object.entries(FIGURES)) {
      const api = /\/api\/v1\/(?!auth\/)/;
      await page.route(api, () => undefined);
      await page.goto(address);
      await page.locator('[aria-busy="true"]').first().waitFor();
      await photo(`${name}-loading`);
      await page.unroute(api);
      await page.route(api, (route) =>
        route.fulfill({
          status: 500,
          contentType: 'application/problem+json',
          body: JSON.stringify({
            type: 'about:blank',
            title: 'Broken',
            status: 500,
            traceId: 'a1b2',
          }),
        }),
      );
      await page.goto(address);
      await page.getByRole('button', { name: words.retry }).first().waitFor();
      await givenUp(page);
      await photo(`${name}-failed`);
      await page.unroute(api);
    }
    await page.goto('/');
    await settled(page);
    await context.setOffline(true);
    await page.getByRole('link', { name: words.progress }).click();
    await page.getByRole('heading', { name: words.progress }).waitFor();
    await givenUp(page);
    await photo('progress-offline');
    assert.deepEqual(complaints, []);
    await context.close();
  },
);

/** Waits until everything that failed was tried as often as it will be. */
const givenUp = (page) => page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
