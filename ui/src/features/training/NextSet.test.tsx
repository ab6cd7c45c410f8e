import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { show } from '../../testing/render';
import { blankProfile } from '../../testing/samples';
import { answer, server } from '../../testing/server';
import { NextSet } from './NextSet';
import type { SetEntry } from './outbox/command';

const LAST_TIME = {
  weight: '40',
  reps: '8',
  rpe: '',
  seconds: '',
  meters: '',
  type: 'working',
} as const;

/** The set to come in a session that does not hear of what is logged, like one on a phone that is too slow. */
function aNextSetThatFallsBehind(): SetEntry[] {
  server.use(answer('/auth/me', {}), answer('/users/profile', blankProfile));
  const logged: SetEntry[] = [];
  show(
    <NextSet
      exerciseId="squat"
      name="Squat"
      number={1}
      measure="reps_weight"
      initial={LAST_TIME}
      onLog={(entry) => logged.push(entry)}
    />,
  );
  return logged;
}

const weight = () => screen.findByLabelText('Weight in kg, set 1 of Squat');

test('a second tap repeats the set just logged, however slow the page is', async () => {
  const logged = aNextSetThatFallsBehind();
  await userEvent.clear(await weight());
  await userEvent.type(await weight(), '60{Enter}');
  expect(await weight()).toHaveProperty('value', '60');
  await userEvent.click(screen.getByRole('button', { name: 'Log set 1 of Squat' }));
  expect(logged.map(({ weightKg }) => weightKg)).toEqual([60, 60]);
});

test('after a warm-up the work set is as it was', async () => {
  const logged = aNextSetThatFallsBehind();
  await userEvent.selectOptions(await screen.findByLabelText('Kind, set 1 of Squat'), 'Warm-up');
  await userEvent.clear(await weight());
  await userEvent.type(await weight(), '20{Enter}');
  expect(await weight()).toHaveProperty('value', '40');
  expect(logged).toMatchObject([{ weightKg: 20, type: 'warmup' }]);
});
