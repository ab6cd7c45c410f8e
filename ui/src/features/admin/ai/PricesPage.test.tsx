import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { answer, server } from '../../../testing/server';
import { showAdmin, taken } from '../testing';
import PricesPage from './PricesPage';
import { aConfig } from './samples';

test('a price typed in dollars is sent in millionths, with the reason', async () => {
  server.use(answer('/llm/config', aConfig));
  const sent = taken('post', '/llm/prices', aConfig);
  showAdmin(<PricesPage />);
  await userEvent.click(await screen.findByRole('button', { name: 'State a price' }));
  await userEvent.type(await screen.findByLabelText('Read'), '0,25');
  await userEvent.type(screen.getByLabelText('Why'), 'New list.');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('An amount in dollars, such as 0.25.')).toBeTruthy();
  expect(sent).toEqual([]);

  await userEvent.type(screen.getByLabelText('Written'), '2');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await expect
    .poll(() => sent[0]?.body)
    .toEqual({
      provider: 'openai',
      model: 'gpt-5.6-luna',
      input: 250_000,
      output: 2_000_000,
      reason: 'New list.',
    });
});
