import { preferredLanguage, speak } from './i18n';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { hasSession, onLoggedOut } from './api/sessionFetch';
import { newCache } from './app/cache';
import { followLanguage } from './app/language';
import { Providers } from './app/Providers';
import { AppRoutes } from './app/routes';
import { fetchScreenAt, fetchScreens } from './app/screens';
import { followColorScheme } from './design/colorScheme';
import { followPerson, loginEnded, meQuery } from './features/identity/session';
import { profileQuery } from './features/profile/profile';
import { keepCache, restoreCache } from './offline/cacheOnDevice';
import { watchForUpdates } from './offline/updates';

const cache = newCache();
onLoggedOut(() => loginEnded(cache));
followColorScheme();
followPerson(cache);
const { pathname } = window.location;
const screen = fetchScreenAt(pathname);

const root = document.getElementById('root');
if (!root) {
  throw new Error('index.html has no #root');
}
const app = createRoot(root);

/** A storage that does not answer keeps nobody waiting. */
const PATIENCE_MS = 1000;

/** Puts back what was known, so that the first screen needs no network; then asks who is here. */
async function remember(): Promise<void> {
  if (hasSession()) {
    await Promise.race([restoreCache(cache), new Promise((go) => setTimeout(go, PATIENCE_MS))]);
    await cache.invalidateQueries({ queryKey: meQuery.queryKey, refetchType: 'none' });
    // Every screen wants these two; asked for now, they come while the screen itself is fetched.
    void cache.prefetchQuery(meQuery);
    void cache.prefetchQuery(profileQuery);
    void screen.then(({ askAhead }) => askAhead?.(cache, pathname));
  }
}

// Words that cannot be fetched must not keep anybody out: English is built in.
await Promise.all([remember(), speak(preferredLanguage()).catch(() => speak('en'))]);
keepCache(cache);
followLanguage(cache);
// Sending waits for nothing on screen, and nothing on screen waits for it.
void import('./features/training/outbox/sending').then(({ keepSending }) => keepSending(cache));
app.render(
  <StrictMode>
    <Providers cache={cache}>
      <BrowserRouter>
        <AppRoutes />
      </BrowserRouter>
    </Providers>
  </StrictMode>,
);

/** The rest waits no longer than this, so that a server that never answers keeps nobody online. */
const AT_MOST_MS = 15_000;

/** Longer than a slow phone takes to draw what it has: nothing is asked for meanwhile. */
const QUIET_MS = 3_000;

/** On a slow network the rest would only take the place of what the first screen asks for. */
function whenIdle(): void {
  const isBusy = () => cache.isFetching() > 0 && performance.now() < AT_MOST_MS;
  setTimeout(() => (isBusy() ? whenIdle() : fetchTheRest()), QUIET_MS);
}

function fetchTheRest(): void {
  watchForUpdates();
  fetchScreens();
}

if (document.readyState === 'complete') {
  whenIdle();
} else {
  window.addEventListener('load', whenIdle);
}
