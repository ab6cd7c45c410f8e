import { locale } from '../design/locale';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);
const CSRF_COOKIE = 'vigor_csrf';
const CSRF_HEADER = 'X-CSRF-Token';

/** Where 401 is an answer about the log in itself, which no renewal changes. */
const BEGINS_SESSION = /\/auth\/(log|provider\/arrival$)/;

let refreshing: Promise<boolean> | null = null;
let whenLoggedOut: () => void = () => undefined;

/** Names what to do once the session cannot be renewed. */
export function onLoggedOut(listener: () => void): void {
  whenLoggedOut = listener;
}

/**
 * `fetch` for a cookie session: asks for answers in the language of the screen, sends the CSRF
 * header on unsafe methods and, on 401, renews the session once (one renewal for all requests in flight) and repeats the request.
 */
export async function sessionFetch(request: Request): Promise<Response> {
  const again = request.clone();
  const answer = await send(request);
  if (answer.status !== 401 || BEGINS_SESSION.test(request.url)) {
    return answer;
  }
  if (await renewed(new URL('/api/v1/auth/refresh', request.url))) {
    return send(again);
  }
  whenLoggedOut();
  return answer;
}

function send(request: Request): Promise<Response> {
  const token = SAFE.has(request.method) ? null : csrfToken();
  if (token && !request.headers.has(CSRF_HEADER)) {
    request.headers.set(CSRF_HEADER, token);
  }
  request.headers.set('Accept-Language', locale());
  return fetch(request);
}

function renewed(url: URL): Promise<boolean> {
  refreshing ??= send(new Request(url, { method: 'POST', credentials: 'same-origin' }))
    .then((answer) => answer.ok)
    .finally(() => {
      refreshing = null;
    });
  return refreshing;
}

/** The token of the login in this browser; another login has another one. */
export function csrfToken(): string | null {
  const pair = document.cookie.split('; ').find((part) => part.startsWith(`${CSRF_COOKIE}=`));
  return pair ? decodeURIComponent(pair.slice(CSRF_COOKIE.length + 1)) : null;
}

/** Whether a session was begun here; the cookies that prove it are out of reach for scripts. */
export function hasSession(): boolean {
  return csrfToken() !== null;
}
