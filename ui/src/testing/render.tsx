import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { uuidv7 } from '../api/uuidv7';
import { newCache } from '../app/cache';
import { Providers } from '../app/Providers';
import { keepSending } from '../features/training/outbox/sending';
import { setCurrentPerson } from '../offline/person';
import { atTheEnd } from './cleanup';

/** Renders as the app does: theme, server state, routes, an outbox that sends; for one person. */
export function show(children: ReactNode, person: string = uuidv7()) {
  const cache = newCache();
  cache.setDefaultOptions({ queries: { retry: false } });
  setCurrentPerson(person);
  atTheEnd(keepSending(cache));
  return render(
    <Providers cache={cache}>
      <MemoryRouter>{children}</MemoryRouter>
    </Providers>,
  );
}
