import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { answer, at, server } from '../../../testing/server';
import { showAdmin } from '../testing';
import RequestPage from './RequestPage';
import type { AiRequest } from './requests';
import { aRequest } from './samples';

const PLACE = { path: '/admin/ai/requests/:id', url: `/admin/ai/requests/${aRequest.id}` };

function showRequest(over: Partial<AiRequest> = {}) {
  server.use(answer(`/ai/requests/${aRequest.id}`, { ...aRequest, ...over }));
  showAdmin(<RequestPage />, PLACE);
}

test('a refused request names the limit it met and when it starts anew', async () => {
  showRequest({
    state: 'refused',
    answeredBy: null,
    route: null,
    attempts: [],
    reached: {
      kind: 'requests',
      window: 'day',
      key: '2026-11-23',
      limit: 10,
      used: 10,
      resetsAt: '2026-11-24T00:00:00Z',
    },
  });
  expect(
    await screen.findByText(
      /^Refused: 10 of 10 requests of the day were used\. It starts anew .*2026/,
    ),
  ).toBeTruthy();
});

test('an answered request names who answered, what it cost and why others were not asked', async () => {
  showRequest();
  expect(
    await screen.findByText('gemini · gemini-3.5-flash-lite answered, charged $0.00127.'),
  ).toBeTruthy();
  expect(screen.getByText('Not answering')).toBeTruthy();
  expect(screen.getByText('3 / 10')).toBeTruthy();
  expect(screen.getByText('900 in · 400 out')).toBeTruthy();
});

test('a failed request says so with the provider’s fault', async () => {
  showRequest({ state: 'failed', answeredBy: null, failure: 'rate_limited', chargedMicroUsd: 0 });
  expect(await screen.findByText('Nobody answered: Too many requests.')).toBeTruthy();
});

test('an unknown id is told as such', async () => {
  server.use(
    http.get(at(`/ai/requests/${aRequest.id}`), () =>
      HttpResponse.json({ title: 'Not found', status: 404 }, { status: 404 }),
    ),
  );
  showAdmin(<RequestPage />, PLACE);
  expect(await screen.findByText('There is no request with this id.')).toBeTruthy();
});
