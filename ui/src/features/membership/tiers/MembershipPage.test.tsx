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

function premiumMember(subscribed: object) {
  document.cookie = 'vigor_csrf=test';
  server.use(
    answer('/tiers/current', {
      tier: 'premium',
      since: null,
      limits: limits(100),
      features,
      version: 1,
    }),
    answer('/tiers/usage', {
      tier: 'premium',
      timeZone: 'UTC',
      day: window('day'),
      week: window('week'),
      month: { ...window('month'), resetsAt: '2026-04-01T00:00:00Z' },
      openReservations: { now: 0, limit: 2 },
      forecast: { requests: 42, microUsd: 1_000_000, reason: 'pace' },
    }),
    answer('/tiers/subscription', subscribed),
    answer('/tiers/features', {
      tiers: [
        { tier: 'free', limits: limits(10), features },
        {
          tier: 'premium',
          limits: limits(100),
          features: [...features, { feature: 'long_plans', metered: true }],
        },
      ],
    }),
  );
}

test('going down says when it comes and what changes, needs a second word, and can be taken back', async () => {
  premiumMember({ subscription, portalUrl: null });
  const asked: unknown[] = [];
  server.use(
    http.post(at('/tiers/downgrade'), async ({ request }) => {
      asked.push(await request.json());
      return HttpResponse.json(subscription);
    }),
  );
  show(<MembershipPage />);
  await userEvent.click(await screen.findByRole('button', { name: 'Go down to Free' }));
  const sheet = within(await screen.findByRole('dialog'));
  expect(await sheet.findByText(/^It comes on Apr 1, 2026/)).toBeTruthy();
  expect(sheet.getByRole('row', { name: 'Requests a day 100 10' })).toBeTruthy();
  expect(sheet.getByText('Plans over many weeks')).toBeTruthy();
  expect(asked).toEqual([]);

  const coming = { nextTier: 'free', changesAt: '2026-04-01T00:00:00Z' };
  server.use(
    answer('/tiers/subscription', {
      subscription: { ...subscription, ...coming },
      portalUrl: null,
    }),
  );
  await userEvent.click(sheet.getByRole('button', { name: 'Go down to Free' }));
  expect(await screen.findByText(/^Free comes on Apr 1, 2026/)).toBeTruthy();
  expect(asked).toEqual([{ tier: 'free' }]);

  let kept = 0;
  server.use(
    http.delete(at('/tiers/downgrade'), () => {
      kept += 1;
      return HttpResponse.json(subscription);
    }),
    answer('/tiers/subscription', { subscription, portalUrl: null }),
  );
  await userEvent.click(screen.getByRole('button', { name: 'Stay with Premium' }));
  expect(await screen.findByRole('button', { name: 'Go down to Free' })).toBeTruthy();
  expect(kept).toBe(1);
});

test('who pays elsewhere is led there and not offered what cannot be done here', async () => {
  premiumMember({
    subscription: { ...subscription, paidTier: 'premium', paidUntil: '2026-05-01T00:00:00Z' },
    portalUrl: 'https://pay.example/portal',
  });
  show(<MembershipPage />);
  const link = await screen.findByRole('link', { name: 'Go to your payments' });
  expect(link.getAttribute('href')).toBe('https://pay.example/portal');
  expect(screen.queryByRole('button', { name: 'Go down to Free' })).toBeNull();
});

test('a pace that leads past the month is said, and so is that nothing is live', async () => {
  premiumMember({ subscription, portalUrl: null });
  show(<MembershipPage />);
  expect(await screen.findByText(/That is more than the month has\./)).toBeTruthy();
  expect(screen.getByText(/looked at every 15 seconds/)).toBeTruthy();
});
