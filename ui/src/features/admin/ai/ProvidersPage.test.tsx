import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { answer, at, server } from '../../../testing/server';
import { showAdmin, taken } from '../testing';
import ProvidersPage from './ProvidersPage';
import { aConfig, aProvider } from './samples';

function withConfig(config = aConfig) {
  server.use(
    answer('/llm/config', config),
    answer('/llm/providers', {
      items: [
        {
          provider: 'openai',
          model: 'gpt-5.6-luna',
          enabled: true,
          state: 'circuit_open',
          until: null,
          since: '2026-11-23T10:00:00Z',
          price: { input: 200_000, cachedInput: 20_000, output: 1_200_000 },
        },
      ],
    }),
  );
}

const disable = async (reason: string) => {
  await userEvent.click(await screen.findByRole('button', { name: 'Switch off openai' }));
  if (reason) {
    await userEvent.type(await screen.findByLabelText('Why'), reason);
  }
  await userEvent.click(screen.getByRole('button', { name: 'Switch off' }));
};

test('a provider shows how its models are, what they cost and where its key lies', async () => {
  withConfig();
  showAdmin(<ProvidersPage />);
  expect(await screen.findByText('Not answering')).toBeTruthy();
  expect(screen.getByText('$0.20 read · $1.20 written')).toBeTruthy();
  expect(screen.getByText('env:VIGOR_OPENAI_API_KEY')).toBeTruthy();
});

test('switching a provider off sends its whole setup again, with the reason', async () => {
  withConfig();
  const sent = taken('put', '/llm/providers/openai', aConfig);
  showAdmin(<ProvidersPage />);
  await disable('It bills twice.');
  await expect.poll(() => sent.length).toBe(1);
  expect(sent[0]?.body).toEqual({
    ...aProvider.setup,
    enabled: false,
    reason: 'It bills twice.',
  });
});

test('without a reason nothing is sent', async () => {
  withConfig();
  const sent = taken('put', '/llm/providers/openai', aConfig);
  showAdmin(<ProvidersPage />);
  await disable('');
  expect(await screen.findByText(/^Say why/)).toBeTruthy();
  expect(sent).toEqual([]);
});

test('where a fresh password is wanted, it is asked for and the change is made after it', async () => {
  withConfig();
  let confirmed = false;
  let changed = false;
  server.use(
    http.post(at('/auth/confirm'), async ({ request }) => {
      confirmed = ((await request.json()) as { password: string }).password === 'right horse';
      return confirmed
        ? new HttpResponse(null, { status: 204 })
        : HttpResponse.json({ title: 'Wrong', detail: 'Not your password.' }, { status: 422 });
    }),
    http.put(at('/llm/providers/openai'), () => {
      changed = confirmed;
      return confirmed
        ? HttpResponse.json(aConfig)
        : HttpResponse.json(
            { type: 'urn:vigor:problem:step-up-required', title: 'Password', status: 403 },
            { status: 403 },
          );
    }),
  );
  showAdmin(<ProvidersPage />);
  await disable('It bills twice.');
  await userEvent.type(await screen.findByLabelText('Password'), 'wrong horse');
  await userEvent.click(screen.getByRole('button', { name: 'Confirm' }));
  expect(await screen.findByText('Not your password.')).toBeTruthy();
  await userEvent.clear(screen.getByLabelText('Password'));
  await userEvent.type(screen.getByLabelText('Password'), 'right horse');
  await userEvent.click(screen.getByRole('button', { name: 'Confirm' }));
  await expect.poll(() => changed).toBe(true);
});

test('a new provider needs a name and a model before it is sent', async () => {
  withConfig({ ...aConfig, providers: [] });
  const sent = taken('put', '/llm/providers/mine', aConfig);
  showAdmin(<ProvidersPage />);
  await screen.findByText(/^No language model is set up/);
  await userEvent.click(screen.getByRole('button', { name: 'Add a provider' }));
  await userEvent.type(await screen.findByLabelText('Why'), 'Trial.');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Name at least one model.')).toBeTruthy();
  expect(sent).toEqual([]);

  await userEvent.type(screen.getByLabelText('Name'), 'mine');
  await userEvent.selectOptions(screen.getByLabelText('Kind'), 'local');
  await userEvent.type(screen.getByLabelText('Address'), 'http://127.0.0.1:11434/v1');
  await userEvent.type(screen.getByLabelText('Models'), 'llama3.2');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await expect.poll(() => sent.length).toBe(1);
  expect(sent[0]?.body).toMatchObject({
    family: 'local',
    baseUrl: 'http://127.0.0.1:11434/v1',
    key: 'none',
    models: ['llama3.2'],
    enabled: true,
    reason: 'Trial.',
  });
});
