import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { photographer, unrest, visitor } from './browser.mjs';
import { trainee } from './trainee.mjs';

/** What the server writes; without a mail server the links of letters are there. */
export const LOG = process.env.VIGOR_LOG;
/** How a browser notes an answer that a journey brings about on purpose. */
const EXPECTED =
  /^Failed to load resource: the server responded with a status of (401|403|404|422) /;

/**
 * Somebody with a plan at a window of a size; nothing may complain but what the journey provokes. The
 * password was given at registration, so that nothing here asks for it again within five minutes.
 */
export async function journey(browser, window, walk) {
  const { context, page, complaints } = await visitor(browser, window);
  const photo = photographer(page, window.folder, complaints);
  const account = await trainee(context);
  const look = async (name, options) => {
    await photo(name, options);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= window.width, `${name} is ${wide} px wide`);
  };
  await walk({ context, page, account, photo: look });
  assert.deepEqual((await unrest(page)).refused, [], 'the content security policy refuses nothing');
  assert.deepEqual(
    complaints.filter((complaint) => !EXPECTED.test(complaint)),
    [],
  );
  await context.close();
}

export async function logIn(page, { email, password }) {
  await page.goto('/login');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Log in', exact: true }).click();
}

export const greeted = (page) => page.getByRole('heading', { level: 1, name: /^Hello/ }).waitFor();

export async function openAccount(page, place) {
  await page.goto('/me');
  await page.getByRole('link', { name: new RegExp(`^${place}`) }).click();
  await page.getByRole('heading', { level: 1, name: place }).waitFor();
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
}

/** The code an authenticator app shows for a key at a moment (RFC 6238). */
export function codeOf(secret, stepsAhead = 0) {
  const bits = [...secret.replaceAll(/[=\s]/g, '')]
    .map((letter) =>
      'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'),
    )
    .join('');
  const key = Buffer.from(bits.match(/.{8}/g).map((byte) => Number.parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + stepsAhead));
  const hash = createHmac('sha1', key).update(step).digest();
  const at = hash.at(-1) & 15;
  return String((hash.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

/** The newest link to a page in the server's log. */
export async function linkTo(place) {
  for (let turn = 0; turn < 100; turn += 1) {
    const found = (await readFile(LOG, 'utf8')).match(new RegExp(`\\S+/${place}#\\S+`, 'g'));
    if (found) {
      return new URL(found.at(-1));
    }
    await new Promise((go) => setTimeout(go, 100));
  }
  throw new Error(`no link to ${place} in ${LOG}`);
}
