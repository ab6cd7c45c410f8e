import type { TFunction } from 'i18next';

/** A device as the server named it ("Firefox on Linux"), in the reader's language; a script keeps its own name. */
export function deviceInWords(name: string, t: TFunction<'account'>): string {
  const [browser, system] = name.split(' on ');
  if (browser && system) {
    return t('security.devices.browserOn', { browser, system });
  }
  return name === 'Unknown device' ? t('security.devices.unknown') : name;
}
