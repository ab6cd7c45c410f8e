/** Logs the administrator in; one who does not train arrives at the administration. */
export async function administrator(page) {
  await page.goto('/login');
  await page.getByLabel('E-mail').fill(process.env.VIGOR_ADMIN_EMAIL);
  await page.getByLabel('Password').fill(process.env.VIGOR_ADMIN_PASSWORD);
  await page.getByRole('button', { name: 'Log in', exact: true }).click();
  await page.getByRole('heading', { name: 'Overview', level: 1 }).waitFor();
}

/** Opens a place by its address and waits until what it asks for is there. */
export async function openPlace(page, path, title) {
  await page.goto(path);
  await page.getByRole('heading', { name: title, level: 1 }).waitFor();
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
}

/** Says why and makes the change; the sheet closes when it is made. */
export async function reason(sheet, why, confirm) {
  await sheet.getByLabel('Why').fill(why);
  await sheet.getByRole('button', { name: confirm, exact: true }).click();
  await sheet.waitFor({ state: 'hidden' });
}

/** From everybody to the one with this address. */
export async function findPerson(page, email, photo) {
  await openPlace(page, '/admin/users', 'People');
  await photo('people');
  await page.getByLabel('E-mail, exactly').fill(email);
  await page.getByRole('button', { name: 'Search' }).click();
  const found = page.getByRole('table').getByRole('link');
  await found.nth(1).waitFor({ state: 'detached' });
  await found.click();
  await page.getByRole('heading', { name: 'Account' }).waitFor();
  await photo('person');
}

/** Raises the tier of the person on screen. */
export async function raiseTier(page, photo) {
  await page.getByRole('button', { name: 'Change tier' }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel('New tier').selectOption('unlimited');
  await photo('change-tier', { fullPage: false });
  await reason(sheet, 'Tester for a month.', 'Change tier');
  await page.getByText('Unlimited', { exact: true }).waitFor();
}
