import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, visitor } from './browser.mjs';
import { startModel, WORDS } from './model.mjs';
import { called, logIn, PHONE, phone, sent } from './trainee.mjs';

const PROVIDER = 'talking-model';
const A_DAY = 10;

let browser;
let model;
let admin;

before(async () => {
  assert.ok(process.env.VIGOR_ADMIN_EMAIL, 'VIGOR_ADMIN_EMAIL names an administrator');
  browser = await launch();
  model = await startModel();
  ({ context: admin } = await visitor(browser, PHONE));
  await logIn(admin, {
    email: process.env.VIGOR_ADMIN_EMAIL,
    password: process.env.VIGOR_ADMIN_PASSWORD,
  });
  await setUp(true);
  await sent(admin, 'POST', '/llm/prices', {
    provider: PROVIDER,
    model: 'small',
    input: 1_000_000,
    output: 2_000_000,
    reason: 'Electricity.',
  });
});

after(async () => {
  if (admin) {
    await setUp(false);
  }
  await browser?.close();
  await model?.stop();
});

test('when the questions of a day are used up, Vigor says so and goes on answering itself', async () => {
  await phone(browser, async ({ context, page }) => {
    await consent(context);
    for (let question = 1; question <= A_DAY; question++) {
      const message = `How am I doing, for the ${question}. time?`;
      await (await called(context, 'POST', '/ai/chat', { message })).text();
    }
    await page.goto('/');
    await page.getByText(`0 of ${A_DAY}`).first().waitFor();
    await page.getByText(/^Used up until .*\. Vigor’s own coach goes on answering\.$/).waitFor();

    await page.goto('/coach');
    await ask(page, 'Should I train when I am sore?');
    await page.getByText('Not asked: a limit of your tier is reached.').waitFor();
    await page.getByRole('button', { name: 'Ask Vigor itself' }).click();
    await page.getByText(/^Answered by Vigor itself/).waitFor();
  });
});

test('when no model answers any more, Vigor answers itself and says why', async () => {
  await phone(browser, async ({ context, page }) => {
    await consent(context);
    await page.goto('/coach');
    await ask(page, 'Am I getting stronger?');
    await page.getByText(WORDS).first().waitFor();
    await page.getByText(new RegExp(`^Answered by ${PROVIDER} · small`)).waitFor();

    model.breakDown();
    await ask(page, 'How much did I do this week?');
    await page
      .getByText(/^Answered by Vigor itself · free · The language model is failing at the moment\./)
      .waitFor();
  });
});

const setUp = (enabled) =>
  sent(admin, 'PUT', `/llm/providers/${PROVIDER}`, {
    family: 'local',
    baseUrl: model.address,
    models: ['small'],
    priority: 1,
    enabled,
    reason: 'A trial on our own machine.',
  });

const consent = (context) => sent(context, 'PUT', '/users/profile', { consents: { llm: true } });

async function ask(page, question) {
  await page.getByLabel('Your question').fill(question);
  await page.getByRole('button', { name: 'Ask', exact: true }).click();
}
