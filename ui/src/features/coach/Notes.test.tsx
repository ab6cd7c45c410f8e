import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { show } from '../../testing/render';
import { aNote } from '../../testing/samples';
import { answer, at, server } from '../../testing/server';
import { DayNote } from './DayNote';
import { SessionNote } from './SessionNote';
import { WeekNote } from './WeekNote';

const FACT = {
  id: 'streak-1',
  kind: 'streak' as const,
  text: 'Trained 2 weeks in a row.',
  link: '/progress',
};

test('the message of the day says that Vigor wrote it, why, and what it rests on', async () => {
  server.use(answer('/ai/motivation', aNote({ text: 'Good to see you.', citations: [FACT] })));
  show(<DayNote />);
  expect(await screen.findByText('Good to see you.')).toBeTruthy();
  expect(screen.getByText(/Answered by Vigor itself · free/).textContent).toContain(
    'No language model is set up.',
  );
  expect(screen.getByRole('link', { name: 'Trained 2 weeks in a row' })).toBeTruthy();
});

test('a message that is still being written comes by itself', async () => {
  let asked = 0;
  server.use(
    http.get(at('/ai/motivation'), () => {
      asked += 1;
      return HttpResponse.json(
        aNote(asked === 1 ? { status: 'waiting', text: null, by: null } : { text: 'Here it is.' }),
      );
    }),
  );
  show(<DayNote />);
  expect(await screen.findByText('Still being written…')).toBeTruthy();
  expect(await screen.findByText('Here it is.')).toBeTruthy();
});

test('a message that cannot be had can be asked for again', async () => {
  server.use(http.get(at('/ai/motivation'), () => HttpResponse.error()));
  show(<DayNote />);
  const again = await screen.findByRole('button', { name: 'Try again' });
  server.use(answer('/ai/motivation', aNote({ text: 'Good to see you.' })));
  await userEvent.click(again);
  expect(await screen.findByText('Good to see you.')).toBeTruthy();
});

test('the week is looked back at only when asked', async () => {
  let asked = 0;
  server.use(
    http.get(at('/ai/weekly-review'), () => {
      asked += 1;
      return HttpResponse.json(
        aNote({ kind: 'weekly_review', about: '2026-W47', text: 'Two of three sessions.' }),
      );
    }),
  );
  show(<WeekNote />);
  const look = await screen.findByRole('button', { name: 'Look back at the week' });
  expect(asked).toBe(0);
  await userEvent.click(look);
  expect(await screen.findByText('Two of three sessions.')).toBeTruthy();
  expect(screen.getByText('Week 2026-W47')).toBeTruthy();
});

test('a finished session is analysed at a tap and a failure can be tried again', async () => {
  const sent: unknown[] = [];
  server.use(http.post(at('/ai/workout-analysis'), () => HttpResponse.error()));
  show(<SessionNote sessionId="01900000-0000-7000-8000-0000000000aa" />);
  await userEvent.click(await screen.findByRole('button', { name: 'Analyse this session' }));
  const again = await screen.findByRole('button', { name: 'Try again' });
  server.use(
    http.post(at('/ai/workout-analysis'), async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(aNote({ kind: 'workout_analysis', text: 'More than last time.' }));
    }),
  );
  await userEvent.click(again);
  expect(await screen.findByText('More than last time.')).toBeTruthy();
  expect(sent).toEqual([{ sessionId: '01900000-0000-7000-8000-0000000000aa' }]);
  expect(screen.queryByRole('button', { name: 'Analyse this session' })).toBeNull();
});
