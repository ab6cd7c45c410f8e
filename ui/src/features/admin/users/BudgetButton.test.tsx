import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { showAdmin, taken } from '../testing';
import { BudgetButton } from './BudgetButton';

test('an empty budget lets the tier decide again, a typed one is sent in millionths', async () => {
  const sent = taken('post', '/admin/budgets');
  showAdmin(<BudgetButton id="person-1" limit={5_000_000} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Change budget' }));
  const sheet = within(await screen.findByRole('dialog'));
  expect(sheet.getByText('In force: $5.00 a month.')).toBeTruthy();
  await userEvent.type(sheet.getByLabelText(/^US dollars a month/), '2,5');
  await userEvent.type(sheet.getByLabelText('Why'), 'Trial.');
  await userEvent.click(sheet.getByRole('button', { name: 'Change budget' }));
  await expect
    .poll(() => sent[0]?.body)
    .toEqual({
      scope: 'user',
      userId: 'person-1',
      limitMicroUsd: 2_500_000,
      reason: 'Trial.',
    });

  await userEvent.click(await screen.findByRole('button', { name: 'Change budget' }));
  const again = within(await screen.findByRole('dialog'));
  await userEvent.type(again.getByLabelText('Why'), 'Over.');
  await userEvent.click(again.getByRole('button', { name: 'Change budget' }));
  await expect.poll(() => sent[1]?.body).toMatchObject({ limitMicroUsd: null });
});
