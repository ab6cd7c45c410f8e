import assert from 'node:assert/strict';

const LOG_FIRST = /^Log set 1 of /;

/** Takes the plan as proposed. */
export async function acceptPlan(page) {
  await page.getByRole('button', { name: 'Accept this plan' }).click();
}

/** From today's screen into the next session of the plan. */
export async function startSession(page, photo) {
  await page.getByRole('button', { name: 'Start session' }).waitFor();
  await photo('today');
  await page.getByRole('button', { name: 'Start session' }).click();
  await page.getByRole('heading', { name: 'Full body A', level: 1 }).waitFor();
  await page.getByRole('button', { name: LOG_FIRST }).first().waitFor();
  await photo('session');
  await lookAtTools(page, photo);
}

/** What one can do with an exercise, and how this device helps. */
async function lookAtTools(page, photo) {
  await page
    .getByRole('button', { name: /^More for / })
    .first()
    .click();
  await page.getByRole('heading', { name: 'Do something else today' }).waitFor();
  await photo('exercise-tools', { fullPage: false });
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Training on this device' }).click();
  await page.getByText('Your plates, in pairs').waitFor();
  await photo('training-settings', { fullPage: false });
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

/** Logs two sets of the first exercise that takes a weight, corrects one, removes and undoes one. */
export async function logTwoSets(page, photo) {
  const label = await page
    .getByLabel(/^Weight in kg, set 1 of /)
    .first()
    .getAttribute('aria-label');
  const name = label.replace(/^.* of /, '');
  const exercise = page.getByRole('region', { name, exact: true });
  await exercise.getByLabel(/^Weight in kg, set 1 of /).fill('20');
  await exercise.getByLabel(/^Reps, set 1 of /).fill('10');
  await exercise.getByLabel(/^RPE, set 1 of /).fill('8');
  await exercise.getByRole('button', { name: `Log set 1 of ${name}` }).click();
  await exercise.getByRole('button', { name: `Edit set 1 of ${name}` }).waitFor();

  assert.equal(await exercise.getByLabel(/^Weight in kg, set 2 of /).inputValue(), '20');
  await exercise.getByRole('button', { name: `Log set 2 of ${name}` }).click();
  await exercise.getByRole('button', { name: `Edit set 2 of ${name}` }).click();
  await exercise.getByLabel(/^Reps, set 2 of /).fill('9');
  await exercise.getByRole('button', { name: `Save set 2 of ${name}` }).click();
  await exercise.getByText('20 kg × 9').waitFor();

  await exercise.getByRole('button', { name: `Remove set 2 of ${name}` }).click();
  await exercise.getByText('Set removed').waitFor();
  await exercise.getByRole('button', { name: /^Undo: / }).click();
  await exercise.getByRole('button', { name: `Edit set 2 of ${name}` }).waitFor();
  await photo('session-logged');
}

/** Ends the session with its duration and effort. */
export async function finishSession(page, photo) {
  await page.getByRole('button', { name: 'Finish session' }).click();
  const sheet = page.getByRole('dialog', { name: 'Finish session' });
  await sheet.getByLabel('Duration in minutes').fill('45');
  await sheet.getByRole('button', { name: '7', exact: true }).click();
  await photo('finish', { fullPage: false });
  await sheet.getByRole('button', { name: 'Finish', exact: true }).click();
  await page.getByRole('link', { name: 'See your progress' }).waitFor();
  await photo('finished');
}

/** Reads history and progress, and opens the receipt behind the estimated maximum. */
export async function readProgress(page, photo) {
  await page.goto('/history');
  await page
    .getByText(/2 sets/)
    .first()
    .waitFor();
  await photo('history');
  await page.getByRole('link', { name: 'Progress' }).click();
  const receipt = page.getByRole('button', { name: 'Receipt: Estimated one-rep max' });
  await receipt.waitFor();
  await page.getByRole('button', { name: 'Show as table' }).click();
  await page.getByRole('table').waitFor();
  await photo('progress');
  await receipt.click();
  const drawer = page.getByRole('dialog', { name: 'Receipt' });
  await drawer.getByText('What went in').waitFor();
  await photo('receipt', { fullPage: false });
  await page.keyboard.press('Escape');
  await drawer.waitFor({ state: 'hidden' });
}
