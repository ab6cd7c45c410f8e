import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { Route, Routes } from 'react-router';
import { expect, test } from 'vitest';
import { show } from '../../../testing/render';
import { anExercise } from '../../../testing/samples';
import { at, server } from '../../../testing/server';
import OwnExercisePage from './OwnExercisePage';

const user = userEvent.setup({ delay: null });

function showForm(): void {
  show(
    <Routes>
      <Route index element={<OwnExercisePage />} />
      <Route path="/exercises/:id" element={<p>Seen</p>} />
    </Routes>,
  );
}

const group = (name: string) => within(screen.getByRole('group', { name }));

async function fillIn(): Promise<void> {
  await user.type(await screen.findByLabelText('Name'), 'Sled push');
  await user.click(screen.getByRole('button', { name: 'Weight and reps' }));
  await user.click(group('Works').getByRole('button', { name: 'Quads' }));
  await user.selectOptions(screen.getByLabelText('Movement'), 'lunge');
}

test('an exercise is made with what was filled in, and shown', async () => {
  const sent: unknown[] = [];
  server.use(
    http.post(at('/exercises/own'), async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ exercise: anExercise(), version: 0 }, { status: 201 });
    }),
  );
  showForm();
  await fillIn();
  await user.click(group('Also works').getByRole('button', { name: 'Calves' }));
  await user.click(screen.getByRole('button', { name: 'Make it' }));

  await screen.findByText('Seen');
  expect(sent).toMatchObject([
    { name: 'Sled push', measure: 'reps_weight', primary: ['quads'], pattern: 'lunge' },
  ]);
});

test('what is missing is said at its field, and nothing is sent', async () => {
  showForm();
  await user.click(await screen.findByRole('button', { name: 'Make it' }));

  screen.getByText('Give it a name of 1 to 80 characters.');
  screen.getByText('Choose how a set is measured.');
  screen.getByText('Choose at least one muscle.');
  screen.getByText('Choose a movement.');
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Name')));
  await user.type(screen.getByLabelText('Name'), 'x');
  expect(screen.queryByText('Give it a name of 1 to 80 characters.')).toBeNull();
});

test('a name that is taken is said at the name', async () => {
  const taken = {
    status: 409,
    field: 'name',
    detail: 'You already have an exercise of this name.',
  };
  server.use(http.post(at('/exercises/own'), () => HttpResponse.json(taken, { status: 409 })));
  showForm();
  await fillIn();
  await user.click(screen.getByRole('button', { name: 'Make it' }));

  await screen.findByText('You already have an exercise of this name.');
  const name = screen.getByLabelText('Name');
  await waitFor(() => expect(name.getAttribute('aria-invalid')).toBe('true'));
  await user.type(name, 's');
  expect(screen.queryByText('You already have an exercise of this name.')).toBeNull();
});
