import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from './browser.mjs';
import { greeted, journey, openAccount } from './holder.mjs';

const PHONE = { folder: 'passkey-390-light', width: 390, colorScheme: 'light' };
const DESK = { folder: 'passkey-1280-dark', width: 1280, colorScheme: 'dark' };
let browser;

before(async () => {
  // Passkeys belong to a name; the address Vigor answers at by default is one.
  process.env.VIGOR_ADDRESS = process.env.VIGOR_ADDRESS?.replace('127.0.0.1', 'localhost');
  browser = await launch();
});

after(() => browser?.close());

/** Gives the page a device that keeps passkeys and always sees its owner. */
async function withDevice(context, page) {
  const devtools = await context.newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

for (const window of [PHONE, DESK]) {
  test(`a passkey is added, lets in alone, and is removed (${window.width} px)`, async () => {
    await journey(browser, window, async ({ context, page, photo }) => {
      await withDevice(context, page);
      await openAccount(page, 'Security');
      await page.getByRole('button', { name: 'Add a passkey' }).click();
      await page.getByLabel('Name').fill('my phone');
      await page.getByRole('button', { name: 'Add it' }).click();
      await page.getByRole('button', { name: 'Remove: my phone' }).waitFor();
      await page.getByRole('button', { name: 'Add a passkey' }).waitFor();
      await photo('passkeys');

      await context.clearCookies();
      await page.goto('/login');
      await page.getByRole('button', { name: 'Log in with a passkey' }).waitFor();
      await photo('login');
      await page.getByRole('button', { name: 'Log in with a passkey' }).click();
      await greeted(page);

      await openAccount(page, 'Security');
      await page
        .getByText(/last used/)
        .first()
        .waitFor();
      await page.getByRole('button', { name: 'Remove: my phone' }).click();
      await page.getByRole('button', { name: 'Remove for good' }).click();
      await page.getByText('No passkey yet.').waitFor();
      await context.clearCookies();
      await page.goto('/login');
      await page.getByRole('button', { name: 'Log in with a passkey' }).click();
      await page.getByRole('alert').waitFor();
      assert.equal(new URL(page.url()).pathname, '/login');
    });
  });
}
