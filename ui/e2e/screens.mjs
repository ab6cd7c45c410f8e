/** Logs in and ends on Today. */
export async function logIn(page, { email, password }) {
  await page.goto('/login');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Log in', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: /^Hello/ }).waitFor();
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
    await page
      .getByRole('button', { name: /^Why .+\?$/ })
      .first()
      .click();
    await page.getByText('Why these numbers').first().waitFor();
  },
  swap: async (page) => {
    await page
      .getByRole('button', { name: /^Swap / })
      .first()
      .click();
    await page.getByRole('button', { name: /^Use / }).first().waitFor();
  },
  feedback: async (page) => {
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Give feedback' }).click();
    await page.getByRole('button', { name: 'It hurts' }).click();
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
    const closed = page.getByRole('button', { name: 'Show as table' });
    while ((await closed.count()) > 0) {
      await closed.first().click();
    }
    await page.getByRole('table').first().waitFor();
  },
  receipt: async (page) => {
    await page.getByRole('button', { name: 'Receipt: Ramp rate' }).click();
    await page.getByRole('dialog', { name: 'Ramp rate' }).waitFor();
  },
  exercises: open('/exercises?muscle=back'),
  exercise: open('/exercises/barbell-row'),
  'exercise-new': open('/exercises/new'),
  'exercise-own': async (page) => {
    await open('/exercises?q=sled')(page);
    await page.getByRole('link', { name: /^Sled march/ }).click();
    await page.getByRole('link', { name: 'Change' }).waitFor();
    await settled(page);
  },
  coach: open('/coach'),
  'coach-answer': async (page) => {
    await page.getByLabel('Your question').fill('Am I getting stronger?');
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    await page.getByRole('button', { name: 'Ask again' }).waitFor();
    await settled(page);
  },
  'coach-sees': async (page) => {
    await page.getByRole('button', { name: 'What the coach sees' }).click();
    await page.getByRole('dialog').getByRole('listitem').first().waitFor();
  },
  me: open('/me'),
  'me-edit': async (page) => {
    await page
      .getByRole('button', { name: /^Edit: / })
      .nth(2)
      .click();
  },
  membership: async (page) => {
    await page.goto('/me/membership');
    await page.getByText('The bars move by themselves.').waitFor();
    await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
  },
  security: open('/me/security'),
  data: open('/me/data'),
  'not-found': open('/nowhere'),
};

/** Screens that lie over another: a picture of the window, not of the whole page. */
export const SHEETS = new Set(['swap', 'feedback', 'receipt', 'coach-sees']);
