import type { QueryClient } from '@tanstack/react-query';
import i18n from '../i18n';

/** What the server said in another language is asked for anew; until it answers, the old words stand. */
export function followLanguage(cache: QueryClient): () => void {
  const ask = () => void cache.invalidateQueries();
  i18n.on('languageChanged', ask);
  return () => i18n.off('languageChanged', ask);
}
