import { preferredLanguage, speak } from './i18n';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { onLoggedOut } from './api/sessionFetch';
import { newCache } from './app/cache';
import { Providers } from './app/Providers';
import { AppRoutes } from './app/routes';
import { fetchScreenAt, fetchScreens } from './app/screens';
import { followColorScheme } from './design/colorScheme';
import { forgetPerson } from './features/identity/session';

const cache = newCache();
onLoggedOut(() => forgetPerson(cache));
followColorScheme();
fetchScreenAt(window.location.pathname);

const root = document.getElementById('root');
if (!root) {
  throw new Error('index.html has no #root');
}
const app = createRoot(root);
// Words that cannot be fetched must not keep anybody out: English is built in.
await speak(preferredLanguage()).catch(() => speak('en'));
app.render(
  <StrictMode>
    <Providers cache={cache}>
      <BrowserRouter>
        <AppRoutes />
      </BrowserRouter>
    </Providers>
  </StrictMode>,
);
const whenIdle = () => setTimeout(fetchScreens, 1000);
if (document.readyState === 'complete') {
  whenIdle();
} else {
  window.addEventListener('load', whenIdle);
}
