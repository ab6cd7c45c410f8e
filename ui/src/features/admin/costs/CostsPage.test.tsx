import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { answer, at, server } from '../../../testing/server';
import { showAdmin, taken } from '../testing';
import BudgetsPage from './BudgetsPage';
import CostsPage from './CostsPage';

const row = (key: string | null, micros: number) => ({
  key,
  requests: 4,
  refused: 1,
  attempts: 4,
  failures: 1,
  tokensIn: 900,
  tokensCached: 0,
  tokensOut: 400,
  chargedMicroUsd: micros,
  providerCostMicroUsd: micros,
  provisionalMicroUsd: 0,
});

test('the address says what is asked for, and the table says what the picture shows', async () => {
  const asked: string[] = [];
  server.use(
    http.get(at('/admin/costs'), ({ request }) => {
      const by = new URL(request.url).searchParams.get('by') ?? '';
      asked.push(by);
      return HttpResponse.json({
        from: '2026-11-01',
        to: '2026-11-07',
        by,
        items: [row('gemini', 1_500_000), row(null, 0)],
        total: row(null, 1_500_000),
      });
    }),
  );
  showAdmin(<CostsPage />, { path: '/admin/costs', url: '/admin/costs?by=provider&days=7' });
  const table = await screen.findByRole('table', { name: 'The same as a table' });
  expect(asked).toEqual(['provider']);
  const line = within(table).getByRole('row', { name: /^gemini/ });
  expect(within(line).getAllByText('$1.50')).toHaveLength(2);
  expect(within(table).getByRole('row', { name: /^Nobody asked/ })).toBeTruthy();

  await userEvent.selectOptions(screen.getByLabelText('By'), 'tier');
  await expect.poll(() => asked).toEqual(['provider', 'tier']);
});

test('the limit of all calls is changed in dollars, with a reason', async () => {
  const budget = {
    month: '2026-11',
    limitMicroUsd: 100_000_000,
    grantedMicroUsd: 10_000_000,
    spentMicroUsd: 75_000_000,
    provisionalMicroUsd: 0,
    correctionsMicroUsd: 0,
    overshootMicroUsd: 0,
    exhaustedAt: null,
    resetsAt: '2026-12-01T00:00:00Z',
    openTranches: 1,
    version: 3,
  };
  server.use(
    answer('/admin/budgets/system', budget),
    answer('/admin/alerts', {
      items: [
        {
          id: '01900000-0000-7000-8000-00000000aa01',
          at: '2026-11-20T10:00:00Z',
          kind: 'threshold',
          scope: 'system',
          person: null,
          window: '2026-11',
          percent: 80,
          usedMicroUsd: 80_000_000,
          limitMicroUsd: 100_000_000,
        },
      ],
      next: null,
    }),
  );
  const sent = taken('put', '/admin/budgets/system', { ...budget, limitMicroUsd: 150_000_000 });
  showAdmin(<BudgetsPage />);
  expect(await screen.findByText('$85.00 / $100.00 · 85%')).toBeTruthy();
  expect(await screen.findByText('80% used')).toBeTruthy();
  expect(screen.getByText('All calls together, November 2026')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Change the limit' }));
  const limit = await screen.findByLabelText('US dollars a month');
  await userEvent.clear(limit);
  await userEvent.type(limit, '150');
  expect(screen.getByText('From $100.00 to $150.00.')).toBeTruthy();
  await userEvent.type(screen.getByLabelText('Why'), 'Black Friday.');
  await userEvent.click(
    within(screen.getByRole('dialog')).getByRole('button', { name: 'Change the limit' }),
  );
  await expect
    .poll(() => sent[0]?.body)
    .toEqual({
      limitMicroUsd: 150_000_000,
      reason: 'Black Friday.',
    });
});
