import { screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { speak } from '../../i18n';
import { show } from '../../testing/render';
import { blankProfile } from '../../testing/samples';
import { answer, server } from '../../testing/server';
import { useSetText } from './useSetText';

const SET = {
  reps: 8,
  weightKg: 62.5,
  rpe: 7.5,
  durationSeconds: null,
  distanceMeters: null,
  type: 'working',
} as const;

function Said() {
  return <p>{useSetText()(SET)}</p>;
}

afterEach(() => speak('en'));

test('a set is said with the decimal sign of the reader, effort and load alike', async () => {
  server.use(answer('/users/profile', blankProfile));
  await speak('de');
  show(<Said />);
  expect(await screen.findByText('62,5 kg × 8 · RPE 7,5')).toBeDefined();
});
