import { afterEach, expect, test } from 'vitest';
import { formatMonth } from './dates';
import { setLocale } from './locale';

afterEach(() => setLocale('en'));

test('a month is named, in the language of the reader', () => {
  setLocale('en');
  expect(formatMonth('2026-03')).toBe('March 2026');
  setLocale('de');
  expect(formatMonth('2026-03')).toBe('März 2026');
});
