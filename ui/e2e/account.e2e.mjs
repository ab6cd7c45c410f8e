import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { launch } from './browser.mjs';
import { codeOf, greeted, journey, linkTo, LOG, logIn, openAccount } from './holder.mjs';

const DESK = { folder: 'account-1280-light', width: 1280, colorScheme: 'light' };
const PHONE = { folder: 'account-390-dark', width: 390, colorScheme: 'dark' };
const PHONE_BY_DAY = { folder: 'account-390-light', width: 390, colorScheme: 'light' };
const DESK_BY_NIGHT = { folder: 'account-1280-dark', width: 1280, colorScheme: 'dark' };
let browser;

before(async () => {
  browser = await launch();
});

after(() => browser?.close());

test('a second factor is set up, asked for, answered by a recovery code, and turned off', async () => {
  await journey(browser, PHONE, async ({ context, page, account, photo }) => {
    await openAccount(page, 'Security');
    await photo('security');
    await page.getByRole('button', { name: 'Set up' }).click();
    await page.getByRole('img', { name: 'QR code with the key below' }).waitFor();
    const secret = await page.locator('code').innerText();
    await photo('enrolment');
    await page.getByLabel('Code of the app').fill(codeOf(secret));
    await page.getByRole('button', { name: 'Turn on' }).click();
    await page.getByRole('heading', { name: 'Recovery codes' }).waitFor();
    const [recovery] = await page.locator('main section:has(h3) li').allInnerTexts();
    await photo('recovery-codes');
    await page.getByRole('button', { name: 'I have kept them' }).click();

    await context.clearCookies();
    await logIn(page, account);
    await page.getByRole('heading', { name: 'One more step' }).waitFor();
    await page.getByLabel('Code').fill('000000');
    await page.getByRole('button', { name: 'Log in', exact: true }).click();
    await page.getByText(/^That code does not open this account\./).waitFor();
    await photo('code');
    await page.getByLabel('Code').fill(codeOf(secret, 1));
    await page.getByRole('button', { name: 'Log in', exact: true }).click();
    await greeted(page);

    await context.clearCookies();
    await logIn(page, account);
    await page.getByLabel('Code').fill(recovery);
    await page.getByRole('button', { name: 'Log in', exact: true }).click();
    await greeted(page);

    await openAccount(page, 'Security');
    await page.getByText(/^9 recovery codes left\./).waitFor();
    await page.getByRole('button', { name: 'Turn off' }).click();
    await page.getByRole('button', { name: 'Turn off now' }).click();
    await page.getByRole('button', { name: 'Set up' }).waitFor();
  });
});

test('a token for a script does what it may, and nothing once it is revoked', async () => {
  await journey(browser, DESK, async ({ page, photo }) => {
    await openAccount(page, 'Security');
    await page.getByRole('button', { name: 'Make a token' }).click();
    await page.getByLabel('Name').fill('my spreadsheet');
    await page.getByText('Read profile and tier').click();
    await photo('new-token');
    await page.getByRole('button', { name: 'Make it' }).click();
    const secret = await page.locator('code').innerText();
    assert.match(secret, /^vgr_/);
    await photo('token');
    await page.getByRole('button', { name: 'I have copied it' }).click();

    const asked = (path) =>
      fetch(new URL(`/api/v1${path}`, process.env.VIGOR_ADDRESS), {
        headers: { Authorization: `Bearer ${secret}` },
      });
    assert.equal((await asked('/auth/me')).status, 200);
    assert.equal((await asked('/workouts')).status, 403, 'it was allowed to read the profile only');
    await page.getByRole('button', { name: 'Revoke: my spreadsheet' }).click();
    await page.getByRole('button', { name: 'Revoke for good' }).click();
    await page.getByText('You have none.').waitFor();
    assert.equal((await asked('/auth/me')).status, 401);
    await photo('security');
  });
});

test('a copy of everything is made, waited for and fetched once', async () => {
  await journey(browser, PHONE_BY_DAY, async ({ page, photo }) => {
    await openAccount(page, 'Your data');
    await photo('data');
    await page.getByRole('button', { name: 'Make my copy' }).click();
    const link = page.getByRole('link', { name: /^Download \(/ });
    await link.waitFor({ timeout: 60_000 });
    await photo('copy-ready');
    const [file] = await Promise.all([page.waitForEvent('download'), link.click()]);
    const path = await file.path();
    assert.equal((await readFile(path)).subarray(0, 2).toString(), 'PK');
    await rm(path);
    await page.getByText('Your last copy was fetched.').waitFor();

    const kept = page.waitForResponse(
      (answer) => answer.url().endsWith('/restriction') && answer.request().method() === 'PUT',
    );
    await page.getByText('Restrict the use of my data').click();
    await kept;
    await page.reload();
    await page
      .getByRole('checkbox', { name: 'Restrict the use of my data', checked: true })
      .waitFor();
    await page.getByRole('button', { name: 'Read the privacy notice' }).click();
    await page.getByRole('dialog').getByRole('heading', { name: 'Your rights' }).waitFor();
    await photo('notice', { fullPage: false });
    await page.keyboard.press('Escape');
    await openAccount(page, 'Membership');
    await photo('membership');
  });
});

test('an account is deleted for good, and its receipt is shown', async () => {
  await journey(browser, DESK_BY_NIGHT, async ({ page, account, photo }) => {
    await openAccount(page, 'Membership');
    await photo('membership');
    await openAccount(page, 'Security');
    await photo('security');
    await openAccount(page, 'Your data');
    await page.getByRole('button', { name: 'Delete my account…' }).click();
    await page.getByLabel('Type DELETE to go on').fill('DELETE');
    await photo('delete');
    await page.getByRole('button', { name: 'Delete everything for good' }).click();
    await page.getByRole('heading', { name: 'Your account is deleted' }).waitFor();
    await photo('deleted');
    await logIn(page, account);
    await page.getByText('E-mail and password do not match an account.').waitFor();
  });
});

test('a forgotten password is asked for, and says the same to everybody', async () => {
  await journey(browser, PHONE_BY_DAY, async ({ context, page, photo }) => {
    await context.clearCookies();
    await page.goto('/login');
    await page.getByRole('link', { name: 'Forgotten password?' }).click();
    await photo('forgotten');
    await page.getByLabel('E-mail').fill(`${randomUUID()}@example.org`);
    await page.getByRole('button', { name: 'Send the link' }).click();
    await page.getByText(/^If there is an account with this address/).waitFor();
    await photo('link-sent');
    await page.goto('/reset-password#nothing-that-was-ever-sent');
    await page.waitForFunction(() => window.location.hash === '');
    await page.getByLabel('New password').fill(`new ${randomUUID()}`);
    await page.getByRole('button', { name: 'Set password' }).click();
    await page.getByRole('link', { name: 'Ask for a new link' }).waitFor();
    await photo('link-too-old');
  });
});

test('the link of the letter sets a new password', { skip: !LOG && 'no VIGOR_LOG' }, async () => {
  await journey(browser, DESK, async ({ context, page, account, photo }) => {
    await context.clearCookies();
    await page.goto('/forgotten-password');
    await page.getByLabel('E-mail').fill(account.email);
    await page.getByRole('button', { name: 'Send the link' }).click();
    await page.getByText(/^If there is an account with this address/).waitFor();
    const { hash } = await linkTo('reset-password');
    await page.goto(`/reset-password${hash}`);
    const password = `new ${randomUUID()}`;
    await page.getByLabel('New password').fill(password);
    await photo('reset');
    await page.getByRole('button', { name: 'Set password' }).click();
    await page.getByRole('link', { name: 'Log in with it' }).click();
    await logIn(page, { ...account, password });
    await greeted(page);
    const letter = await linkTo('verify-email');
    await page.goto(`/verify-email${letter.hash}`);
    await photo('verify');
  });
});
