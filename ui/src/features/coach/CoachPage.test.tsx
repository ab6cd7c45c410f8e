import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { show } from '../../testing/render';
import { aNote } from '../../testing/samples';
import { answer, at, server } from '../../testing/server';
import CoachPage from './CoachPage';

const FACT = {
  id: 'streak-1',
  kind: 'streak',
  text: 'Trained 2 weeks in a row.',
  link: '/progress',
};

interface Asked {
  message: string;
  turn: string;
  conversationId: string;
  localOnly: boolean;
}

const turnOf = (asked: Asked) => ({
  turn: asked.turn,
  status: 'answered',
  tone: 'warm',
  question: asked.message,
  askedAt: '2026-11-23T10:00:00Z',
  saw: [FACT],
  answer: 'You keep at it. Well done.',
  citations: [FACT],
  by: { source: 'openai', model: 'gpt-5.6-luna', why: null },
  charged: 420,
  reached: null,
  endedAt: '2026-11-23T10:00:02Z',
  version: 1,
});

const frame = (event: string, data: object) => `event:${event}\ndata:${JSON.stringify(data)}\n\n`;

const streamed = (frames: string[]) =>
  new HttpResponse(frames.join(''), { headers: { 'Content-Type': 'text/event-stream' } });

async function ask(question: string) {
  await userEvent.type(await screen.findByLabelText('Your question'), question);
  await userEvent.click(screen.getByRole('button', { name: 'Ask' }));
}

beforeEach(() => {
  server.use(
    answer('/ai/conversations', { items: [] }),
    answer('/ai/recommendations', { day: '2026-11-28', items: [] }),
    answer('/ai/motivation', aNote({ text: 'Good to see you today.' })),
  );
});

test('an answer shows who gave it, what it cost and what it rests on', async () => {
  server.use(
    http.post(at('/ai/chat'), async ({ request }) => {
      const asked = (await request.json()) as Asked;
      return streamed([
        frame('started', { conversationId: asked.conversationId, turn: asked.turn }),
        frame('words', { text: 'You keep at it. ' }),
        frame('done', { turn: turnOf(asked) }),
      ]);
    }),
  );
  show(<CoachPage />);
  await ask('How is it going?');
  expect(await screen.findByText('You keep at it. Well done.')).toBeTruthy();
  expect(screen.getByText(/openai · gpt-5.6-luna · cost \$0.0004/)).toBeTruthy();
  const link = screen.getByRole('link', { name: 'Trained 2 weeks in a row' });
  expect(link.getAttribute('href')).toBe('/progress');
});

test('at a limit the question is not lost and Vigor itself can answer it', async () => {
  const asked: Asked[] = [];
  server.use(
    http.post(at('/ai/chat'), async ({ request }) => {
      const body = (await request.json()) as Asked;
      asked.push(body);
      return body.localOnly
        ? streamed([frame('done', { turn: turnOf(body) })])
        : HttpResponse.json(
            { type: 'x', title: 'A limit is reached', status: 429, detail: '10 of 10 used.' },
            { status: 429 },
          );
    }),
    http.get(at('/ai/conversations'), () =>
      HttpResponse.json({
        items: asked.map(({ conversationId }) => ({
          id: conversationId,
          title: 'How is it going?',
          questions: 1,
          lastAskedAt: '2026-11-23T10:00:00Z',
        })),
      }),
    ),
    http.get(at('/ai/conversations/:id'), ({ params }) =>
      HttpResponse.json({
        id: params['id'],
        version: 1,
        turns: asked.slice(0, 1).map((first) => ({
          ...turnOf(first),
          status: 'refused',
          answer: null,
          by: null,
          charged: null,
          citations: [],
          reached: { kind: 'requests', window: null, limit: 10, used: 10, resetsAt: null },
        })),
      }),
    ),
  );
  show(<CoachPage />);
  await ask('How is it going?');
  expect(await screen.findByText('10 of 10 used.')).toBeTruthy();
  await userEvent.click(await screen.findByRole('button', { name: 'Ask Vigor itself' }));
  await waitFor(() => expect(asked.at(-1)?.localOnly).toBe(true));
  expect(asked.at(-1)?.message).toBe('How is it going?');
});

test('a lost connection keeps the question and offers to listen again', async () => {
  server.use(http.post(at('/ai/chat'), () => HttpResponse.error()));
  show(<CoachPage />);
  await ask('How is it going?');
  expect(await screen.findByRole('button', { name: 'Listen again' })).toBeTruthy();
  expect(screen.getByText('How is it going?')).toBeTruthy();
});

test('a conversation is taken up again where it was left, and left for the overview', async () => {
  const asked = {
    message: 'How is it going?',
    turn: 't-1',
    conversationId: 'c-1',
    localOnly: false,
  };
  server.use(
    answer('/ai/conversations', {
      items: [{ id: 'c-1', title: 'x', questions: 1, lastAskedAt: '2026-11-23T10:00:00Z' }],
    }),
    answer('/ai/conversations/:id', { id: 'c-1', version: 1, turns: [turnOf(asked)] }),
  );
  show(<CoachPage />);
  expect(await screen.findByText('Good to see you today.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Go on with it' }));
  expect(screen.getByText('You keep at it. Well done.')).toBeTruthy();
  expect(screen.queryByText('Good to see you today.')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Overview' }));
  expect(await screen.findByText('Good to see you today.')).toBeTruthy();
});

test('what the coach sees is shown with where to check it', async () => {
  server.use(answer('/ai/sight', { facts: [FACT], llmConsent: false }));
  show(<CoachPage />);
  await userEvent.click(await screen.findByRole('button', { name: 'What the coach sees' }));
  expect(await screen.findByText('Trained 2 weeks in a row.')).toBeTruthy();
  expect(screen.getByText(/No language model sees any of it/)).toBeTruthy();
});
