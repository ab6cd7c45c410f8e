// Keeps the app's own files, so that it opens without a network. Answers of the server are never kept
// here: what training needs of them is in IndexedDB, under the person they belong to.
const FILES = [];
const CACHE = 'vigor-VERSION';
const PAGE = '/';

self.addEventListener('install', (event) => {
  event.waitUntil(keepAll());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(dropOthers().then(() => self.clients.claim()));
});

// A new version takes over only when a person asks for it.
self.addEventListener('message', (event) => {
  if (event.data === 'take-over') {
    self.skipWaiting();
  }
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  const own =
    origin === self.location.origin &&
    !pathname.startsWith('/api/') &&
    !pathname.startsWith('/actuator');
  if (request.method !== 'GET' || !own) {
    return;
  }
  if (request.mode === 'navigate') {
    event.respondWith(kept(PAGE).then((page) => page ?? fetch(request)));
  } else if (FILES.includes(pathname)) {
    event.respondWith(kept(pathname).then((file) => file ?? fetch(request)));
  }
});

async function keepAll() {
  const cache = await caches.open(CACHE);
  await cache.add(new Request(PAGE, { headers: { Accept: 'text/html' }, cache: 'reload' }));
  await cache.addAll(FILES);
}

async function dropOthers() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name)));
}

async function kept(address) {
  const cache = await caches.open(CACHE);
  return cache.match(address);
}
