import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { buildAnew, lookBack } from './auditor.mjs';
import { administrator, findPerson, openPlace, raiseTier, reason } from './administrator.mjs';
import { launch, photographer, visitor } from './browser.mjs';
import { startModel } from './model.mjs';
import { someoneWhoAsks } from './someone.mjs';

const DESK = { folder: 'admin-1280-light', width: 1280, colorScheme: 'light' };
const PHONE = { folder: 'admin-390-dark', width: 390, colorScheme: 'dark' };
const A_DAY = 10;

let browser;
let model;

before(async () => {
  assert.ok(process.env.VIGOR_ADMIN_EMAIL, 'VIGOR_ADMIN_EMAIL names an administrator');
  browser = await launch();
  model = await startModel();
});

after(async () => {
  await browser?.close();
  await model?.stop();
});

test('an administrator sets a model up, finds who answered and why not, and switches it off', async () => {
  const { context, page, complaints } = await visitor(browser, DESK);
  const photo = photographer(page, DESK.folder, complaints);
  await administrator(page);
  await photo('overview');

  await setUp(page, photo);
  await price(page, photo);
  await ask(page, photo);

  const person = await someoneWhoAsks();
  for (let question = 1; question <= A_DAY; question += 1) {
    await person.ask(`How am I doing, for the ${question}. time?`);
  }
  await person.wantPlan();
  await person.requests();

  await findPerson(page, person.email, photo);
  await page
    .getByRole('row', { name: /the coach Answered/ })
    .first()
    .getByRole('link')
    .click();
  await page.getByText('e2e-model · small answered, charged $0.00044.').waitFor();
  await photo('answered');
  await page.goBack();
  await page
    .getByRole('row', { name: /A plan Refused/ })
    .getByRole('link')
    .click();
  await page.getByText(/^Refused: 10 of 10 requests of the day were used\./).waitFor();
  await photo('refused');
  await page.goBack();
  await raiseTier(page, photo);

  await page.goto('/admin/costs?by=provider&days=7');
  await page.getByRole('row', { name: /^e2e-model/ }).waitFor();
  await photo('costs');
  await limitAll(page, photo);
  await switchOff(page, photo);
  await buildAnew(page, photo);
  await lookBack(page, person.email, photo);

  assert.deepEqual(complaints, [], 'the console stays quiet and nobody is shut out');
  await context.close();
});

test('every place of the administration fits a phone by night', async () => {
  const { context, page, complaints } = await visitor(browser, PHONE);
  const photo = photographer(page, PHONE.folder, complaints);
  await administrator(page);
  const places = [
    ['/admin', 'Overview'],
    ['/admin/ai', 'Providers'],
    ['/admin/ai/prices', 'Prices'],
    ['/admin/ai/routing', 'Routing'],
    ['/admin/ai/test', 'Test'],
    ['/admin/ai/requests', 'Requests'],
    ['/admin/ai/decisions', 'Decisions'],
    ['/admin/costs', 'Costs'],
    ['/admin/costs/budgets', 'Budgets'],
    ['/admin/costs/bill', 'Reconcile'],
    ['/admin/users', 'People'],
    ['/admin/users/wishes', 'Tier wishes'],
    ['/admin/audit', 'What happened'],
    ['/admin/audit/actions', 'Actions of administrators'],
    ['/admin/audit/chain', 'Chain'],
    ['/admin/system', 'Status'],
    ['/admin/system/models', 'Read models'],
    ['/admin/system/dead-letters', 'Parked events'],
  ];
  for (const [path, title] of places) {
    await openPlace(page, path, title);
    await photo(title.toLowerCase());
    const { whole, shown } = await page.evaluate(() => ({
      whole: document.documentElement.scrollWidth,
      shown: window.innerWidth,
    }));
    assert.ok(whole <= shown, `${path} is ${whole} wide on ${shown}`);
  }
  assert.deepEqual(complaints, [], 'the console stays quiet and nobody is shut out');
  await context.close();
});

async function setUp(page, photo) {
  await openPlace(page, '/admin/ai', 'Providers');
  await page.getByRole('button', { name: 'Add a provider' }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel('Name').fill('e2e-model');
  await sheet.getByLabel('Kind').selectOption('local');
  await sheet.getByLabel('Address').fill(model.address);
  await sheet.getByLabel('Models').fill('small');
  await sheet.getByLabel('Priority').fill('1');
  await photo('add-provider', { fullPage: false });
  await reason(sheet, 'A trial on our own machine.', 'Save');
  await page.getByRole('heading', { name: 'e2e-model' }).waitFor();
  await photo('providers');
}

async function price(page, photo) {
  await openPlace(page, '/admin/ai/prices', 'Prices');
  await page.getByRole('button', { name: 'State a price' }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel('Model').selectOption('e2e-model · small');
  await sheet.getByLabel('Read', { exact: true }).fill('1');
  await sheet.getByLabel('Written').fill('2');
  await reason(sheet, 'Electricity.', 'Save');
  await page.getByRole('row', { name: /^small e2e-model \$1\.00 .*holds now/ }).waitFor();
  await photo('prices');
}

async function ask(page, photo) {
  await page.goto('/admin/ai/test?provider=e2e-model');
  await page.getByRole('button', { name: 'Ask it' }).click();
  await page.getByText(/^e2e-model · small answered/).waitFor();
  await photo('test');
}

async function limitAll(page, photo) {
  await openPlace(page, '/admin/costs/budgets', 'Budgets');
  await page.getByRole('button', { name: 'Change the limit' }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel('US dollars a month').fill('120');
  await reason(sheet, 'A busy month.', 'Change the limit');
  await page.getByText(/ \/ \$120\.00/).waitFor();
  await photo('budgets');
}

async function switchOff(page, photo) {
  await openPlace(page, '/admin/ai', 'Providers');
  await page.getByRole('button', { name: 'Switch off e2e-model' }).click();
  await reason(page.getByRole('dialog'), 'The trial is over.', 'Switch off');
  await page.getByRole('button', { name: 'Switch on e2e-model' }).waitFor();
  await openPlace(page, '/admin/ai/decisions', 'Decisions');
  await page.getByText('The trial is over.').first().waitFor();
  await photo('decisions');
}
