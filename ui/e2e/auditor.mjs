import { openPlace, reason } from './administrator.mjs';

/** Builds a read model anew and waits until it has changed places with the old one. */
export async function buildAnew(page, photo) {
  await openPlace(page, '/admin/system', 'Status');
  await photo('status');
  await openPlace(page, '/admin/system/models', 'Read models');
  await page
    .getByRole('button', { name: /^Build anew: / })
    .first()
    .click();
  await reason(page.getByRole('dialog'), 'To see that it comes out the same.', 'Build anew');
  await page.getByText(/^Built anew from /).waitFor();
  await photo('read-models');
}

/** Steps through what happened to a person, and reads what administrators did and how the chain is. */
export async function lookBack(page, email, photo) {
  await openPlace(page, '/admin/audit', 'What happened');
  await page.getByLabel('E-mail address, id of a person or a thing').fill(email);
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByLabel('Kind').selectOption('allowance');
  await page
    .getByRole('row', { name: /Allowance/ })
    .getByRole('link')
    .first()
    .click();
  await page.getByText(/^Event 1 of /).waitFor();
  await page.getByRole('button', { name: 'Last event' }).click();
  await page.getByRole('heading', { name: 'What it changed' }).waitFor();
  await photo('trail');
  await page.getByRole('link', { name: 'Follow from click to charge' }).click();
  await page.getByRole('heading', { name: 'From click to charge' }).waitFor();
  await photo('click-to-charge');
  await openPlace(page, '/admin/audit/actions', 'Actions of administrators');
  await page.getByText('Tester for a month.').first().waitFor();
  await photo('actions');
  await openPlace(page, '/admin/audit/chain', 'Chain');
  await page.getByText('Chained up to').waitFor();
  await page.getByRole('button', { name: 'Verify the chain' }).click();
  await reason(page.getByRole('dialog'), 'Nobody changed it, I hope.', 'Verify the chain');
  await page.getByText(/^Whole and unchanged up to position /).waitFor();
  await photo('chain');
}
