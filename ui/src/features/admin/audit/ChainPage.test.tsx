import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { answer, at, server } from '../../../testing/server';
import { aStatus } from '../system/samples';
import { showAdmin, taken } from '../testing';
import ChainPage from './ChainPage';
import type { Verification } from './verifications';

const run: Verification = {
  operation: '01900000-0000-7000-8000-00000000ee07',
  state: 'running',
  actor: '01900000-0000-7000-8000-00000000ad01',
  reason: 'Before the audit.',
  checked: 60_000,
  total: 120_000,
  startedAt: '2026-11-23T10:00:00Z',
  endedAt: null,
  checkpoints: 0,
  signedUpTo: 0,
  notChained: 0,
  fault: null,
  failure: null,
};

const broken: Verification = {
  ...run,
  state: 'broken',
  checked: 16,
  endedAt: '2026-11-23T10:00:02Z',
  fault: { position: 17, globalIndex: 21, kind: 'event_changed', detail: '' },
};

function verifications(...rounds: Verification[][]) {
  let left = rounds;
  server.use(
    answer('/admin/system-status', aStatus),
    answer('/admin/audit/checkpoints', { publicKey: null, items: [], next: null }),
    http.get(at('/admin/audit/verifications'), () => {
      const [items = [], ...later] = left;
      left = later.length === 0 ? left : later;
      return HttpResponse.json({ items, next: null });
    }),
  );
}

test('the chain is verified with a reason; how far it is shows until the first bad position does', async () => {
  verifications([], [run], [broken]);
  const sent = taken('post', '/admin/audit/verifications', { id: run.operation, done: false });
  showAdmin(<ChainPage />);
  expect(await screen.findByText('Nobody has verified the chain here yet.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Verify the chain' }));
  const sheet = within(await screen.findByRole('dialog'));
  await userEvent.type(sheet.getByLabelText('Why'), 'Before the audit.');
  await userEvent.click(sheet.getByRole('button', { name: 'Verify the chain' }));
  await expect.poll(() => sent[0]?.body).toEqual({ reason: 'Before the audit.' });

  const meter = await screen.findByRole('meter', { name: 'Verifying' });
  expect(meter.getAttribute('aria-valuetext')).toBe('60,000 / 120,000');
  expect((await screen.findAllByText('Broken at position 17'))[0]).toBeTruthy();
  expect(
    screen.getByText('The event does not have the bytes it had when it was chained.'),
  ).toBeTruthy();
  const history = screen.getByRole('table', { name: 'Verifications so far' });
  expect(within(history).getByText('Before the audit.')).toBeTruthy();
  expect(within(history).getByRole('link', { name: /2026/ }).getAttribute('href')).toBe(
    `/admin/audit/streams/operation-${run.operation}?step=0`,
  );
});

test('a chain without a fault says up to where it is whole and what vouches for it', async () => {
  verifications([
    { ...run, state: 'whole', checked: 120_000, checkpoints: 121, signedUpTo: 119_800 },
  ]);
  showAdmin(<ChainPage />);
  expect(await screen.findByText('Whole and unchanged up to position 120,000.')).toBeTruthy();
  expect(
    screen.getByText('121 signed checkpoints agree, the last at position 119,800.'),
  ).toBeTruthy();
});
