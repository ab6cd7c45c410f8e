import i18next from 'i18next';
import { own } from './en';

const NAMESPACE = 'own';

i18next.addResourceBundle('en', NAMESPACE, own);
i18next.on('languageChanged', (language) => void fetchWords(language).catch(() => undefined));

/** The words of exercises people make; most visits need none of them, so they are not part of all. */
async function fetchWords(language: string): Promise<void> {
  if (language === 'de' && !i18next.hasResourceBundle('de', NAMESPACE)) {
    const { own: german } = await import('./de');
    i18next.addResourceBundle('de', NAMESPACE, german);
  }
}

// Words that cannot be fetched must not keep anybody out: English comes with this file.
await fetchWords(i18next.language).catch(() => undefined);
