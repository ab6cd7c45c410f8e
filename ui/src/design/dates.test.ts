import { afterEach, expect, test } from 'vitest';
import { formatLongDate, formatMonth } from './dates';
import { setLocale } from './locale';

afterEach(() => setLocale('en'));

test('a month is named, in the language of the reader', () => {
  setLocale('en');
  expect(formatMonth('2026-03')).toBe('March 2026');
  setLocale('de');
  expect(formatMonth('2026-03')).toBe('März 2026');
});

test('a long date has the day as it stands in a calendar, with no nought before it', () => {
  setLocale('de');
  expect(formatLongDate('2026-03-09')).toBe('9. März 2026');
});
