import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { show } from '../../testing/render';
import { aNote, blankProfile } from '../../testing/samples';
import { answer, at, server } from '../../testing/server';
import TodayPage from './TodayPage';

const NONE = { items: [], next: null };
const UNUSED = {
  requests: { used: 0, reserved: 0, limit: 5 },
  resetsAt: '2026-12-01T00:00:00Z',
};

const ANSWERS: [string, object][] = [
  ['/workouts', NONE],
  [
    '/workouts/progress',
    {
      exercises: [],
      weeks: [],
      records: [],
      milestones: [],
      streak: { weeks: 0, longest: 0, receiptId: 'streak' },
    },
  ],
  ['/tiers/usage', { day: UNUSED, week: UNUSED, month: UNUSED }],
  ['/ai/motivation', aNote({ text: 'Good to see you.' })],
];

test('Today asks for all it shows before the first answer has come', async () => {
  const asked = ANSWERS.map(
    ([address, body]) =>
      new Promise<void>((resolve) =>
        server.use(
          http.get(at(address), () => {
            resolve();
            return HttpResponse.json(body);
          }),
        ),
      ),
  );
  server.use(
    answer('/auth/me', {}),
    answer('/users/profile', { ...blankProfile, missing: [] }),
    http.get(at('/workouts/plans'), async () => {
      await Promise.all(asked);
      return HttpResponse.json(NONE);
    }),
  );
  show(<TodayPage />);
  expect(await screen.findByText('Good to see you.')).toBeTruthy();
});
