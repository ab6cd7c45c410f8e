import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { show } from '../../../testing/render';
import { answer, at, server } from '../../../testing/server';
import MembershipPage from './MembershipPage';

const limits = (requestsPerDay: number) => ({
  requestsPerDay,
  requestsPerWeek: requestsPerDay * 5,
  requestsPerMonth: requestsPerDay * 15,
  microUsdPerMonth: requestsPerDay * 100_000,
  openReservations: 2,
});
const features = [{ feature: 'training_log', metered: false }];
const window = (kind: string) => ({
  kind,
  key: 'now',
  requests: { used: 3, reserved: 0, limit: 10 },
  money: null,
  resetsAt: '2026-03-03T00:00:00Z',
});

const subscription = {
  paidTier: null,
  paidUntil: null,
  graceUntil: null,
  nextTier: null,
  changesAt: null,
  request: null,
  version: 0,
};

test('the tier, what is used of it, where it leads and what the others have stand on one page', async () => {
  document.cookie = 'vigor_csrf=test';
  server.use(
    answer('/tiers/current', {
      tier: 'free',
      since: null,
      limits: limits(10),
      features,
      version: 0,
    }),
    answer('/tiers/usage', {
      tier: 'free',
      timeZone: 'UTC',
      day: window('day'),
      week: window('week'),
      month: window('month'),
      openReservations: { now: 0, limit: 2 },
      forecast: { requests: 42, microUsd: 1_000_000, reason: 'pace' },
    }),
    answer('/tiers/subscription', { subscription, portalUrl: null }),
    answer('/tiers/features', {
      tiers: [
        { tier: 'free', limits: limits(10), features },
        { tier: 'premium', limits: limits(100), features },
      ],
    }),
  );
  show(<MembershipPage />);
  expect(await screen.findByText(/^At this pace: 42 requests/)).toBeTruthy();
  expect(screen.getByRole('meter', { name: 'Today' }).getAttribute('aria-valuetext')).toBe(
    '3 of 10',
  );
  const premium = (await screen.findByRole('heading', { name: 'Premium' })).closest('li');
  expect(premium).not.toBeNull();
  expect(within(premium as HTMLElement).getByText('1,500')).toBeTruthy();
  expect(screen.getByText('yours')).toBeTruthy();

  const asked: unknown[] = [];
  server.use(
    http.post(at('/tiers/upgrade'), async ({ request }) => {
      asked.push(await request.json());
      return HttpResponse.json(
        { checkoutUrl: null, message: 'Asked.', request: null },
        { status: 202 },
      );
    }),
    answer('/tiers/subscription', {
      subscription: { ...subscription, request: { to: 'premium', state: 'open', reason: null } },
      portalUrl: null,
    }),
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Ask for Premium' }));
  expect(await screen.findByText(/^You asked for Premium\. It is being decided\./)).toBeTruthy();
  expect(asked).toEqual([{ tier: 'premium' }]);
  expect(screen.queryByRole('button', { name: 'Ask for Premium' })).toBeNull();
});
