import type { Words } from '../../design/words';
import type { membership as english } from './en';

export const membership: Words<typeof english> = {
  title: 'Mitgliedschaft',
  tier: { free: 'Kostenlos', premium: 'Premium', unlimited: 'Unbegrenzt' },
  left: 'KI-Anfragen heute übrig',
  leftOf: '{{left}} von {{limit}}',
  localToo: 'Aufgebraucht bis {{when}}. Der eigene Coach in Vigor antwortet weiter.',
  moneyOf: '{{used}} von {{limit}}',
};
