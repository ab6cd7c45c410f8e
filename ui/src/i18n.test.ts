import { afterEach, expect, test } from 'vitest';
import { formatDate } from './design/dates';
import { languageOf, localeOf } from './design/locale';
import { formatNumber, typedNumber } from './design/numbers';
import i18n, { speak } from './i18n';

afterEach(() => speak('en'));

test('a browser that asks for French, then German, is spoken to in German', () => {
  expect(languageOf(['fr-FR', 'de-AT', 'en'])).toBe('de');
  expect(localeOf('de', ['fr-FR', 'de-AT', 'en'])).toBe('de-AT');
});

test('a browser that asks for nothing Vigor speaks is spoken to in English', () => {
  expect(languageOf(['fr-FR', 'it'])).toBe('en');
  expect(localeOf('en', ['fr-FR', 'it'])).toBe('en-GB');
});

test('words, dates and numbers change together', async () => {
  await speak('de');
  expect(i18n.t('app.nav.today')).toBe('Heute');
  expect(i18n.t('app.sets', { count: 2 })).toBe('2 Sätze');
  expect(formatNumber(1250.5)).toBe('1.250,5');
  expect(typedNumber(1250.5)).toBe('1250,5');
  expect(formatDate('2026-03-02')).toBe('02.03.2026');
  expect(document.documentElement.lang).toBe('de');
});
