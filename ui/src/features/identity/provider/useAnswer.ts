import { useLayoutEffect, useState } from 'react';
import type { Schema } from '../../../api/client';

/**
 * What the provider put into the address, taken out of it at once; null when it refused or said
 * nothing.
 */
export function useAnswer(): Schema<'ProviderAnswer'> | null {
  const [answer] = useState(() => {
    const said = new URLSearchParams(window.location.search);
    const code = said.get('code');
    const state = said.get('state');
    return code && state ? { code, state, iss: said.get('iss') } : null;
  });
  useLayoutEffect(() => {
    if (window.location.search !== '') {
      window.history.replaceState(window.history.state, '', window.location.pathname);
    }
  }, []);
  return answer;
}
