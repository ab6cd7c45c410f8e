// Filled in by build-tools/screenAhead.mjs from src/app/places.ts: the files of each screen, by its place.
const PLACES = new Map([]);
const OPEN = new Map([]);
const placesOf = () => [];

(function fetchAhead() {
  const known = document.cookie.includes('vigor_csrf=');
  const open = filesAt(OPEN);
  const files = open ?? (known ? filesAt(PLACES) : OPEN.get('login')) ?? [];
  for (const file of files) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.crossOrigin = '';
    link.href = `/${file}`;
    document.head.append(link);
  }
})();

function filesAt(places) {
  return placesOf(location.pathname)
    .map((place) => places.get(place))
    .find((files) => files !== undefined);
}
