import { useLayoutEffect, useState } from 'react';

/** What a link carries behind `#`; taken out of the address bar at once, so that nobody reads it there. */
export function useFragment(): string {
  const [fragment] = useState(() => window.location.hash.slice(1));
  useLayoutEffect(() => {
    if (window.location.hash !== '') {
      const { pathname, search } = window.location;
      window.history.replaceState(window.history.state, '', pathname + search);
    }
  }, []);
  return fragment;
}
