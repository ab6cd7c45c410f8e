import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { app } from './app/en';
import { coach } from './features/coach/en';
import { identity } from './features/identity/en';
import { plan } from './features/plan/en';
import { profile } from './features/profile/en';
import { progress } from './features/progress/en';
import { training } from './features/training/en';

const en = { app, coach, identity, plan, profile, progress, training };

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en };
  }
}

void i18next.use(initReactI18next).init({
  lng: 'en',
  fallbackLng: 'en',
  resources: { en: { translation: en } },
  interpolation: { escapeValue: false },
});

export default i18next;
