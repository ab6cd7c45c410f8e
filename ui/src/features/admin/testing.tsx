import './words';
import { QueryClient } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import type { ReactNode } from 'react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { Providers } from '../../app/Providers';
import { blankProfile } from '../../testing/samples';
import { answer, at, server } from '../../testing/server';
import { StepUp } from '../identity/stepup/StepUp';

const ADMIN = {
  id: '01900000-0000-7000-8000-00000000ad01',
  email: 'admin@example.org',
  displayName: 'Admin',
  roles: ['user', 'admin'],
};

interface Place {
  path: string;
  url?: string;
}

/** Shows an administrator's screen at an address, `path` being its route. */
export function showAdmin(screen: ReactNode, { path, url }: Place = { path: '/admin' }) {
  document.cookie = 'vigor_csrf=test';
  server.use(answer('/auth/me', ADMIN), answer('/users/profile', blankProfile));
  const cache = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  return render(
    <Providers cache={cache}>
      <MemoryRouter initialEntries={[url ?? path]}>
        <StepUp>
          <Routes>
            <Route path={path} element={screen} />
            <Route path="*" element={null} />
          </Routes>
        </StepUp>
      </MemoryRouter>
    </Providers>,
  );
}

/** Answers a request that changes something and keeps what was sent. */
export function taken(method: 'put' | 'post' | 'delete', path: string, body: object = {}) {
  const sent: { body: unknown; url: URL }[] = [];
  server.use(
    http[method](at(path), async ({ request }) => {
      const text = await request.text();
      sent.push({ body: text === '' ? null : JSON.parse(text), url: new URL(request.url) });
      return HttpResponse.json(body);
    }),
  );
  return sent;
}
