import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { answer, at, server } from '../../../testing/server';
import { showAdmin, taken } from '../testing';
import DeadLettersPage from './DeadLettersPage';
import ProcessorsPage from './ProcessorsPage';
import { aLetter, aProcessor, aStatus } from './samples';
import SystemPage from './SystemPage';

async function change(button: string, reason: string, confirm: string) {
  await userEvent.click(await screen.findByRole('button', { name: button }));
  const sheet = within(await screen.findByRole('dialog'));
  await userEvent.type(sheet.getByLabelText('Why'), reason);
  await userEvent.click(sheet.getByRole('button', { name: confirm }));
}

test('the status says in one line whether all is well', async () => {
  server.use(answer('/admin/system-status', aStatus));
  showAdmin(<SystemPage />);
  expect(await screen.findByText('All is well')).toBeTruthy();
  expect(screen.getByText('48 MB')).toBeTruthy();
  expect(screen.getByText('1 / 10')).toBeTruthy();
});

test('a read model is built anew with a reason, and how far it is shows until it is done', async () => {
  const replay = {
    operation: '01900000-0000-7000-8000-00000000ee02',
    handled: 60,
    head: 120,
    startedAt: '2026-11-23T10:00:00Z',
    endedAt: null,
    failure: null,
  };
  let states = [null, { ...replay, state: 'running' }, { ...replay, state: 'done', handled: 120 }];
  server.use(
    http.get(at('/admin/processors'), () => {
      const [now = null, ...later] = states;
      states = now === null || later.length === 0 ? states : later;
      return HttpResponse.json({ head: 120, items: [{ ...aProcessor, replay: now }] });
    }),
  );
  const sent = taken('post', '/admin/processors/progress/replay', {
    id: replay.operation,
    done: false,
  });
  showAdmin(<ProcessorsPage />);
  await screen.findByRole('button', { name: 'Build anew: progress' });
  states = states.slice(1);
  await change('Build anew: progress', 'Wrong figures.', 'Build anew');
  await expect.poll(() => sent[0]?.body).toEqual({ reason: 'Wrong figures.' });
  const meter = await screen.findByRole('meter', { name: 'Building anew' });
  expect(meter.getAttribute('aria-valuenow')).toBe('60');
  expect(await screen.findByText('Built anew from 120 events.')).toBeTruthy();
});

test('a parked event shows why, is offered again, and is given up only with a reason', async () => {
  server.use(answer('/admin/dead-letters', { items: [aLetter], next: null }));
  const retried = taken('post', '/admin/dead-letters/letter-1/retry', { id: 'o', done: true });
  const dropped = taken('delete', '/admin/dead-letters/letter-1', { id: 'o', done: true });
  showAdmin(<DeadLettersPage />);
  expect(await screen.findByText('ArithmeticException: divide by zero')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Look at it in the log' }).getAttribute('href')).toBe(
    '/admin/audit/streams/workout-1?step=3',
  );
  await change('Try again', 'Mended.', 'Try again');
  await expect.poll(() => retried[0]?.body).toEqual({ reason: 'Mended.' });
  await change('Give it up', 'Hopeless.', 'Give it up');
  await expect.poll(() => dropped[0]?.url.searchParams.get('reason')).toBe('Hopeless.');
});
