import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { show } from '../../testing/render';
import { blankProfile } from '../../testing/samples';
import { answer, server } from '../../testing/server';
import { useFigure } from './figure';

function Figures() {
  const figure = useFigure();
  return (
    <p>
      {[figure(1, 'sets'), figure(2.5, 'sets'), figure(1, 'weeks'), figure(3, 'au')].join('; ')}
    </p>
  );
}

test('one set is a set, and more are sets', () => {
  server.use(answer('/users/profile', blankProfile));
  show(<Figures />);
  expect(screen.getByText('1 set; 2.5 sets; 1 week; 3 au')).toBeDefined();
});
