import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import axe from 'axe-core';
import { chromium as playwright } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];
const PICTURES = process.env.VIGOR_SCREENSHOTS ?? 'target/screenshots';

/** A headless Chromium that comes with npm: nothing to install on the machine. */
export async function launch() {
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: FLAGS,
    headless: true,
  });
}

/** A fresh visitor: own cookies, own window, and a list of everything the console complains about. */
export async function visitor(browser, { width, colorScheme, locale = 'en-GB' }) {
  const context = await browser.newContext({
    baseURL: process.env.VIGOR_ADDRESS,
    viewport: { width, height: width < 768 ? 844 : 900 },
    colorScheme,
    reducedMotion: 'reduce',
    locale,
  });
  await context.addInitScript(watchPage);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      complaints.push(`${message.text()} (${message.location().url})`);
    }
  });
  return { context, page, complaints };
}

/** Notes, in the page itself, how far things moved by themselves and what the policy refused. */
function watchPage() {
  window.seen = { shifts: [], refused: [] };
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, startTime } of list.getEntries()) {
      if (!hadRecentInput) {
        window.seen.shifts.push({ value, at: startTime });
      }
    }
  }).observe({ type: 'layout-shift', buffered: true });
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    window.seen.refused.push(`${violatedDirective} ${blockedURI}`),
  );
}

/**
 * The most a page moved by itself in one burst (CLS: shifts less than a second apart, five seconds
 * at most), and what its content security policy refused; both since it was last loaded.
 */
export async function unrest(page) {
  const { shifts, refused } = await page.evaluate(() => window.seen);
  let worst = 0;
  let burst = { sum: 0, from: -Infinity, to: -Infinity };
  for (const { value, at } of shifts) {
    const same = at - burst.to < 1000 && at - burst.from < 5000;
    burst = same
      ? { sum: burst.sum + value, from: burst.from, to: at }
      : { sum: value, from: at, to: at };
    worst = Math.max(worst, burst.sum);
  }
  return { worst, refused };
}

/** Takes numbered pictures of whole screens, in one folder per window, and checks each (WCAG 2.2 AA). */
export function photographer(page, folder, complaints) {
  const target = join(PICTURES, folder);
  mkdirSync(target, { recursive: true });
  let number = 0;
  return async (name, { fullPage = true } = {}) => {
    number += 1;
    const path = join(target, `${String(number).padStart(2, '0')}-${name}.png`);
    const { width, height } = page.viewportSize();
    const whole = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width, height: fullPage ? Math.max(height, whole) : height });
    // On the whole screen nothing lies under the bar of places or a running rest.
    complaints.push(...(await barriers(page)).map((barrier) => `${name}: ${barrier}`));
    await page.screenshot({ path, animations: 'disabled' });
    await page.setViewportSize({ width, height });
  };
}

async function barriers(page) {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const { violations } = await window.axe.run(document, { runOnly: tags });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id} ${html.slice(0, 160)} ${failureSummary}`),
    );
  });
}
