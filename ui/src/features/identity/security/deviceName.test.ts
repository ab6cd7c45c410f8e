import { afterEach, expect, test } from 'vitest';
import i18n, { speak } from '../../../i18n';
import '../../../app/account/words';
import { deviceInWords } from './deviceName';

afterEach(() => speak('en'));

test.each([
  ['en', 'Firefox on Linux', 'Firefox on Linux'],
  ['de', 'Firefox on Linux', 'Firefox unter Linux'],
  ['de', 'Chrome', 'Chrome'],
  ['de', 'Unknown device', 'Unbekanntes Gerät'],
  ['de', 'curl', 'curl'],
] as const)('in %s, "%s" is "%s"', async (language, name, said) => {
  await speak(language);
  await expect.poll(() => i18n.hasResourceBundle(language, 'account')).toBe(true);
  expect(deviceInWords(name, i18n.getFixedT(null, 'account'))).toBe(said);
});
