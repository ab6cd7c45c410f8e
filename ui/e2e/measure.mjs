// Prints how fast the app feels on a slow phone: 4x slower processor, 1.6 Mbit/s, 150 ms round trip.
import { launch, visitor } from './browser.mjs';
import { logIn, PHONE, readyForOffline, trainee } from './trainee.mjs';

const SLOW_NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (0.75 * 1024 * 1024) / 8,
};
const SLOWDOWN = 4;
const TAPS = 10;

const browser = await launch();
const home = await visitor(browser, PHONE);
const account = await trainee(home.context);
await home.context.close();

console.log('4x slower processor, 1.6 Mbit/s, 150 ms; each first visit with nothing kept');
await paint('Log in, first visit', '/login', (page) => page.getByLabel('E-mail'));
await paint('Today, first visit', '/', startButton, account);
await paint('Train, first visit', '/train', emptySession, account);
await train();
await browser.close();

function emptySession(page) {
  return page.getByRole('button', { name: 'Start an empty session' });
}

function startButton(page) {
  return page.getByRole('button', { name: 'Start session' });
}

async function slowly({ context, page }) {
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', SLOW_NETWORK);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  page.setDefaultTimeout(60_000);
}

/** Largest contentful paint and layout shift of a page, from a visit until it is complete. */
async function paint(name, address, complete, person) {
  const visit = await visitor(browser, PHONE);
  if (person) {
    await logIn(visit.context, person);
  }
  await slowly(visit);
  await visit.page.goto(address);
  await complete(visit.page).waitFor();
  await visit.page.waitForTimeout(1500);
  console.log(`${name}: ${await vitals(visit.page)}`);
  await visit.context.close();
}

async function vitals(page) {
  const { lcp, cls } = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const seen = { lcp: 0, cls: 0 };
        new PerformanceObserver((list) => {
          list.getEntries().forEach((entry) => (seen.lcp = entry.startTime));
        }).observe({ type: 'largest-contentful-paint', buffered: true });
        new PerformanceObserver((list) => {
          list.getEntries().forEach((entry) => {
            seen.cls += entry.hadRecentInput ? 0 : entry.value;
          });
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(seen), 200);
      }),
  );
  return `LCP ${Math.round(lcp)} ms (at most 2500), layout shift ${cls.toFixed(3)} (at most 0.1)`;
}

/** From the tap on "log" to the painted row, set after set, in a session. */
async function train() {
  const visit = await visitor(browser, PHONE);
  await logIn(visit.context, account);
  await visit.page.goto('/');
  await startButton(visit.page).click();
  const { page } = visit;
  await nextSet(page).fill('20');
  // Nobody types a weight before the page has drawn the rest of what it shows.
  await page.locator('li[aria-label^="Set 0 "]').waitFor({ state: 'attached' });
  await slowly(visit);
  await page.evaluate(countRows);
  const times = [];
  while (times.length < TAPS) {
    const more = page.getByRole('button', { name: /^One more set of / }).first();
    if (await more.isVisible()) {
      await more.click();
    }
    await tap(page, page.getByRole('button', { name: /^Log set \d+ of / }).first());
    times.push(await page.evaluate(() => window.tapToRow));
    await page.waitForTimeout(400);
  }
  const sorted = times.toSorted((a, b) => a - b);
  const [median, worst] = [sorted[Math.floor(TAPS / 2)], sorted.at(-1)];
  console.log(
    `Train, tap to row: median ${Math.round(median)} ms, worst ${Math.round(worst)} ms of ${TAPS} (at most 100)`,
  );
  const address = new URL(page.url()).pathname;
  await readyForOffline(page);
  await page.goto(address);
  await nextSet(page).waitFor();
  await page.waitForTimeout(1500);
  console.log(`The session again, from the device: ${await vitals(page)}`);
  await visit.context.close();
  await paint('The session, first visit of another phone', address, nextSet, account);
}

function nextSet(page) {
  return page.getByLabel(/^Weight in kg, set \d+ of /).first();
}

/** A bare tap: what Playwright checks during a click of its own would be counted too. */
async function tap(page, button) {
  await button.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await button.boundingBox();
  await page.mouse.click(x + width / 2, y + height / 2);
}

/** Runs in the page: times from each tap to the paint that shows one more set. */
function countRows() {
  const rows = () => document.querySelectorAll('main li[aria-label^="Set "]').length;
  document.addEventListener(
    'pointerup',
    (tap) => {
      const before = rows();
      window.tapToRow = new Promise((resolve, reject) => {
        setTimeout(() => reject(new Error('a tap was not answered by a row')), 10_000);
        const watch = new MutationObserver(() => {
          if (rows() > before) {
            watch.disconnect();
            requestAnimationFrame(() => {
              const painted = new MessageChannel();
              painted.port1.onmessage = () => resolve(performance.now() - tap.timeStamp);
              painted.port2.postMessage(null);
            });
          }
        });
        watch.observe(document.body, { childList: true, subtree: true });
      });
    },
    { capture: true },
  );
}
