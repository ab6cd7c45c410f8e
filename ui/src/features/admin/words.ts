import i18next from 'i18next';
import { admin } from './en';

const NAMESPACE = 'admin';

i18next.addResourceBundle('en', NAMESPACE, admin);
i18next.on('languageChanged', (language) => void fetchWords(language));

/** The words of these screens; few people need them, so they are not part of everybody's. */
export async function fetchWords(language: string): Promise<void> {
  if (language === 'de' && !i18next.hasResourceBundle('de', NAMESPACE)) {
    const { admin: german } = await import('./de');
    i18next.addResourceBundle('de', NAMESPACE, german);
  }
}
