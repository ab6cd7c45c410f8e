import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { deviceSettings } from './design/deviceSettings';
import { type Language, languageOf, setLocale } from './design/locale';
import { english } from './english';
import type { account } from './app/account/en';
import type { admin } from './features/admin/en';
import type { own } from './features/exercises/own/en';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: {
      translation: typeof english;
      account: typeof account;
      admin: typeof admin;
      own: typeof own;
    };
  }
}

void i18next.use(initReactI18next).init({
  lng: 'en',
  fallbackLng: 'en',
  resources: { en: { translation: english } },
  interpolation: { escapeValue: false },
});

/** The language chosen on this device, else the first the browser asks for that Vigor speaks. */
export const preferredLanguage = (): Language =>
  deviceSettings().language ?? languageOf(navigator.languages);

/** Speaks a language from now on; its words are fetched when it is not the one built in. */
export async function speak(language: Language): Promise<void> {
  if (language === 'de' && !i18next.hasResourceBundle('de', 'translation')) {
    const { german } = await import('./german');
    i18next.addResourceBundle('de', 'translation', german);
  }
  setLocale(language);
  document.documentElement.lang = language;
  await i18next.changeLanguage(language);
}

export default i18next;
