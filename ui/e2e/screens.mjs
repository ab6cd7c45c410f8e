import { words } from './words.mjs';

/** Logs in and ends on Today. */
export async function logIn(page, { email, password }) {
  await page.goto('/login');
  await page.getByLabel(words.email).fill(email);
  await page.getByLabel(words.password, { exact: true }).fill(password);
  await page.getByRole('button', { name: words.logIn, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: words.hello }).waitFor();
}

/** Waits until nothing is being fetched any more. */
export async function settled(page) {
  await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
  await page.waitForLoadState('networkidle');
}

const open = (address) => async (page) => {
  await page.goto(address);
  await settled(page);
};

/** Every screen of somebody who has trained for a while: its name, and the way there. */
export const SCREENS = {
  today: open('/'),
  plan: async (page) => {
    await open('/plan')(page);
    await page.getByRole('button', { name: words.why }).first().click();
    await page.getByText(words.whyNumbers).first().waitFor();
  },
  swap: async (page) => {
    await page.getByRole('button', { name: words.swap }).first().click();
    await page.getByRole('button', { name: words.use }).first().waitFor();
  },
  feedback: async (page) => {
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: words.feedback }).click();
    await page.getByRole('button', { name: words.hurts }).click();
  },
  train: open('/train'),
  history: open('/history'),
  session: async (page) => {
    await page.locator('main a[href^="/train/"]:not([href="/train/past"])').first().click();
    await page.waitForURL(/train\/.+/);
    await settled(page);
  },
  progress: async (page) => {
    await open('/progress')(page);
    await page.getByRole('slider').first().focus();
    await page.keyboard.press('ArrowLeft');
  },
  'progress-tables': async (page) => {
    const closed = page.getByRole('button', { name: words.asTable });
    while ((await closed.count()) > 0) {
      await closed.first().click();
    }
    await page.getByRole('table').first().waitFor();
  },
  receipt: async (page) => {
    await page.getByRole('button', { name: words.receipt }).click();
    await page.getByRole('dialog', { name: words.rampRate }).waitFor();
  },
  exercises: open('/exercises?muscle=back'),
  exercise: open('/exercises/barbell-row'),
  'exercise-new': open('/exercises/new'),
  'exercise-own': async (page) => {
    await open('/exercises?q=sled')(page);
    await page.getByRole('link', { name: /^Sled march/ }).click();
    await page.getByRole('link', { name: words.change }).waitFor();
    await settled(page);
  },
  coach: open('/coach'),
  'coach-answer': async (page) => {
    await page.getByLabel(words.question).fill(words.stronger);
    await page.getByRole('button', { name: words.ask, exact: true }).click();
    await page.getByRole('button', { name: words.askAgain }).waitFor();
    await settled(page);
  },
  'coach-sees': async (page) => {
    await page.getByRole('button', { name: words.coachSees }).click();
    await page.getByRole('dialog').getByRole('listitem').first().waitFor();
  },
  me: open('/me'),
  'me-edit': async (page) => {
    await page.getByRole('button', { name: words.edit }).nth(2).click();
  },
  membership: async (page) => {
    await page.goto('/me/membership');
    await page.getByText(words.live).waitFor();
    await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
  },
  security: open('/me/security'),
  data: open('/me/data'),
  'not-found': open('/nowhere'),
};

/** Screens that lie over another: a picture of the window, not of the whole page. */
export const SHEETS = new Set(['swap', 'feedback', 'receipt', 'coach-sees']);
