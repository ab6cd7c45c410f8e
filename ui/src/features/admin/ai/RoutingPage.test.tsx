import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { answer, server } from '../../../testing/server';
import { showAdmin, taken } from '../testing';
import RoutingPage from './RoutingPage';
import { aConfig } from './samples';

test('another rule is compared with what was done before it is put in force', async () => {
  server.use(answer('/llm/config', aConfig));
  const compared = taken('post', '/llm/what-if', {
    strategy: 'least_cost',
    routes: 40,
    changed: 12,
    bound: 52_000,
    otherBound: 31_000,
    firsts: [{ provider: 'openai', model: 'gpt-5.6-luna', then: 40, now: 28 }],
  });
  const changed = taken('put', '/llm/config', {
    ...aConfig,
    policy: { version: 1, strategy: 'least_cost' },
  });
  showAdmin(<RoutingPage />);
  await userEvent.click(await screen.findByRole('button', { name: 'Cheapest first' }));
  await userEvent.click(screen.getByRole('button', { name: 'Work it out' }));
  expect(await screen.findByText('12 of 40 calls would have begun elsewhere.')).toBeTruthy();
  expect(screen.getByText('$0.031')).toBeTruthy();
  expect(compared[0]?.body).toEqual({ strategy: 'least_cost' });
  expect(changed).toEqual([]);

  await userEvent.click(screen.getByRole('button', { name: 'Put this rule in force' }));
  expect(await screen.findByText('From By priority to Cheapest first.')).toBeTruthy();
  await userEvent.type(screen.getByLabelText('Why'), 'Save money.');
  await userEvent.click(
    within(screen.getByRole('dialog')).getByRole('button', { name: 'Put this rule in force' }),
  );
  await expect
    .poll(() => changed[0]?.body)
    .toEqual({
      strategy: 'least_cost',
      reason: 'Save money.',
    });
});
