// Filled in by build-tools/screenAhead.mjs: the files of each screen, by the first part of its address.
const PLACES = new Map([]);
const OPEN = new Map([]);

(function fetchAhead() {
  const [, place] = location.pathname.split('/');
  const known = document.cookie.includes('vigor_csrf=');
  const files = OPEN.get(place) ?? (known ? PLACES.get(place) : OPEN.get('login')) ?? [];
  for (const file of files) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.crossOrigin = '';
    link.href = `/${file}`;
    document.head.append(link);
  }
})();
