import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { show } from '../../testing/render';
import { anExercise } from '../../testing/samples';
import { answer, at, server } from '../../testing/server';
import { AddExercise } from './AddExercise';
import type { SessionExercise } from './sessionExercises';

const SLED = anExercise();
const PUT_AWAY = anExercise({ id: 'away', name: 'Sled drag', archived: true });

async function search(words: string): Promise<SessionExercise[]> {
  const added: SessionExercise[] = [];
  server.use(answer('/exercises/own', { items: [SLED, PUT_AWAY], version: 1 }));
  show(<AddExercise onAdd={(exercise) => added.push(exercise)} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Add an exercise' }));
  await userEvent.type(await screen.findByLabelText('Search by name'), words);
  return added;
}

test('what a person made is offered by its name while the server cannot be reached', async () => {
  server.use(http.get(at('/exercises'), () => HttpResponse.error()));
  const added = await search('sled');
  await screen.findByText('No connection to Vigor right now.');
  expect(screen.queryByRole('button', { name: 'Add Sled drag' })).toBeNull();

  await userEvent.click(screen.getByRole('button', { name: 'Add Sled push' }));
  expect(added).toEqual([{ id: SLED.id, name: 'Sled push' }]);
});

test('it is offered once, above what the catalogue has', async () => {
  const catalogue = anExercise({ id: 'sled-pull', name: 'Sled pull', own: false });
  server.use(answer('/exercises', { items: [SLED, catalogue], next: null }));
  await search('sled');

  await screen.findByRole('button', { name: 'Add Sled pull' });
  expect(
    screen
      .getAllByRole('button', { name: /^Add Sled/ })
      .map((button) => button.getAttribute('aria-label')),
  ).toEqual(['Add Sled push', 'Add Sled pull']);
  const make = screen.getByRole('link', { name: 'Make your own exercise' });
  expect(make.getAttribute('href')).toBe('/exercises/new?name=sled');
});
