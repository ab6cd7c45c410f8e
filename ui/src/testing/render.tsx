import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { newCache } from '../app/cache';
import { Providers } from '../app/Providers';

/** Renders as the app does: theme, server state, routes. */
export function show(children: ReactNode) {
  const cache = newCache();
  cache.setDefaultOptions({ queries: { retry: false } });
  return render(
    <Providers cache={cache}>
      <MemoryRouter>{children}</MemoryRouter>
    </Providers>,
  );
}
