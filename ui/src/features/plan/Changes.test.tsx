import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { show } from '../../testing/render';
import { aWorkout, blankProfile } from '../../testing/samples';
import { answer, at, server } from '../../testing/server';
import { Changes } from './Changes';

const DAY = { id: 'a', name: 'Full body A', weekday: null, estimatedMinutes: 45, exercises: [] };

test('changes that cannot be read say so, and are read again when wanted', async () => {
  const last = aWorkout();
  server.use(
    answer('/users/profile', blankProfile),
    answer(`/workouts/${last.id}`, last),
    http.get(at('/workouts/:id/next'), () => HttpResponse.error()),
  );
  show(<Changes day={DAY} lastSession={last.id} />);
  await screen.findByRole('alert');
  server.use(answer(`/workouts/${last.id}/next`, { items: [] }));
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('heading', { name: 'New since last time' })).toBeTruthy();
});
