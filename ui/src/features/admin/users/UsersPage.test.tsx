import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { at, server } from '../../../testing/server';
import { showAdmin } from '../testing';
import { aUser } from './samples';
import UsersPage from './UsersPage';

function answering(next: string | null = null) {
  const asked: Record<string, string>[] = [];
  server.use(
    http.get(at('/admin/users'), ({ request }) => {
      asked.push(Object.fromEntries(new URL(request.url).searchParams));
      return HttpResponse.json({ items: [aUser], next });
    }),
  );
  return asked;
}

test('the filters of the address are asked of the server, and no name is shown in full', async () => {
  const asked = answering();
  showAdmin(<UsersPage />, { path: '/admin/users', url: '/admin/users?tier=free&name=Ro' });
  expect(await screen.findByRole('link', { name: 'Ro… · r…@example.org' })).toBeTruthy();
  expect(asked).toEqual([{ tier: 'free', name: 'Ro', limit: '25' }]);
});

test('a heading sorts, says so to screen readers, and begins at the first page', async () => {
  const asked = answering('abc');
  showAdmin(<UsersPage />, { path: '/admin/users', url: '/admin/users?cursor=xyz' });
  const table = await screen.findByRole('table', { name: 'People' });
  const heading = (name: RegExp) => within(table).getByRole('columnheader', { name });
  expect(heading(/^Registered/).getAttribute('aria-sort')).toBe('descending');
  expect(heading(/^Person/).getAttribute('aria-sort')).toBe('none');

  await userEvent.click(within(heading(/^Person/)).getByRole('button'));
  await expect.poll(() => asked.at(-1)).toEqual({ sort: 'name', limit: '25' });
  expect(heading(/^Person/).getAttribute('aria-sort')).toBe('ascending');
});

test('the next page is asked for by what the server calls it', async () => {
  const asked = answering('abc');
  showAdmin(<UsersPage />, { path: '/admin/users' });
  await userEvent.click(await screen.findByRole('button', { name: 'Next page' }));
  await expect.poll(() => asked.at(-1)).toEqual({ cursor: 'abc', limit: '25' });
  expect(await screen.findByRole('button', { name: 'First page' })).toBeTruthy();
});
