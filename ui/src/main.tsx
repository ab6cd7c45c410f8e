import './i18n';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { hasSession, onLoggedOut } from './api/sessionFetch';
import { newCache } from './app/cache';
import { Providers } from './app/Providers';
import { AppRoutes } from './app/routes';
import { fetchScreens } from './app/screens';
import { followColorScheme } from './design/colorScheme';
import { followPerson, loginEnded, meQuery } from './features/identity/session';
import { keepSending } from './features/training/outbox/sending';
import { keepCache, restoreCache } from './offline/cacheOnDevice';
import { watchForUpdates } from './offline/updates';

const cache = newCache();
onLoggedOut(() => loginEnded(cache));
followColorScheme();
followPerson(cache);

const root = document.getElementById('root');
if (!root) {
  throw new Error('index.html has no #root');
}

if (hasSession()) {
  await restoreCache(cache);
  void cache.invalidateQueries({ queryKey: meQuery.queryKey });
}
keepCache(cache);
keepSending(cache);

createRoot(root).render(
  <StrictMode>
    <Providers cache={cache}>
      <BrowserRouter>
        <AppRoutes />
      </BrowserRouter>
    </Providers>
  </StrictMode>,
);
watchForUpdates();
window.addEventListener('load', () => setTimeout(fetchScreens, 1000));
