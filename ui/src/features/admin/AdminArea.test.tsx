import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Lazily } from '../../app/Lazily';
import { show } from '../../testing/render';
import { answer, server } from '../../testing/server';
import AdminArea from './AdminArea';

test('somebody who is no administrator is told so, and nothing is asked for', async () => {
  document.cookie = 'vigor_csrf=test';
  server.use(
    answer('/auth/me', { id: 'a', email: 'a@example.org', displayName: 'A', roles: ['user'] }),
  );
  show(
    <Lazily>
      <AdminArea />
    </Lazily>,
  );
  expect(await screen.findByRole('heading', { name: 'Only for administrators' })).toBeTruthy();
  expect(screen.queryByRole('navigation')).toBeNull();
});
