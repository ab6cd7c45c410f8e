import type { UserDetail, UserSummary } from './users';

export const aUser: UserSummary = {
  id: '01900000-0000-7000-8000-00000000cd01',
  nameHint: 'Ro…',
  emailHint: 'r…@example.org',
  roles: ['user'],
  tier: 'free',
  tierSince: null,
  disabled: false,
  registeredAt: '2026-11-01T08:00:00Z',
  lastSeenAt: '2026-11-23T10:00:00Z',
  requestsThisMonth: 12,
  microUsdThisMonth: 24_000,
};

const window = (kind: 'day' | 'week' | 'month', used: number, limit: number) => ({
  kind,
  key: '2026-11',
  requests: { used, reserved: 0, limit },
  money:
    kind === 'month'
      ? { usedMicroUsd: 24_000, reservedMicroUsd: 0, limitMicroUsd: 5_000_000 }
      : null,
  resetsAt: '2026-12-01T00:00:00Z',
});

export const aDetail: UserDetail = {
  user: aUser,
  standing: {
    disabled: false,
    since: null,
    by: null,
    reason: null,
    sessionsEndedAt: null,
    disclosures: 0,
    version: -1,
  },
  usage: {
    tier: 'free',
    timeZone: 'Europe/Berlin',
    day: window('day', 9, 10),
    week: window('week', 12, 50),
    month: window('month', 12, 200),
    openReservations: { now: 0, limit: 1 },
    forecast: { requests: 16, microUsd: 32_000, reason: 'At the present pace.' },
  },
  disclosed: null,
};
