import { after, before, test } from 'node:test';
import { launch } from './browser.mjs';
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
