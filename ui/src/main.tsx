import './i18n';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { onLoggedOut } from './api/sessionFetch';
import { newCache } from './app/cache';
import { Providers } from './app/Providers';
import { AppRoutes } from './app/routes';
import { fetchScreens } from './app/screens';
import { followColorScheme } from './design/colorScheme';
import { forgetPerson } from './features/identity/session';

const cache = newCache();
onLoggedOut(() => forgetPerson(cache));
followColorScheme();

const root = document.getElementById('root');
if (!root) {
  throw new Error('index.html has no #root');
}
createRoot(root).render(
  <StrictMode>
    <Providers cache={cache}>
      <BrowserRouter>
        <AppRoutes />
      </BrowserRouter>
    </Providers>
  </StrictMode>,
);
window.addEventListener('load', () => setTimeout(fetchScreens, 1000));
