import type { Words } from '../../design/words';
import type { membership as english } from './en';

export const membership: Words<typeof english> = {
  title: 'Stufe und KI-Kontingent',
  tier: { free: 'Kostenlos', premium: 'Premium', unlimited: 'Unbegrenzt' },
  since: 'seit {{when}}',
  left: 'KI-Anfragen übrig heute',
  leftOf: '{{left}} von {{limit}}',
  localToo: 'Aufgebraucht bis {{when}}. Der eigene Coach in Vigor antwortet weiter.',
  window: { day: 'Heute', week: 'Diese Woche', month: 'Dieser Monat' },
  money: 'Wert in diesem Monat',
  moneyOf: '{{used}} von {{limit}}',
  reserved: '{{count}} unterwegs',
  resets: 'beginnt neu {{when}}',
  forecast: 'In diesem Tempo: {{requests}} Anfragen, {{money}} bis Monatsende',
  features: 'Was zählt',
  feature: {
    training_log: 'Trainingstagebuch',
    progress: 'Fortschritt',
    local_coach: 'Der eigene Coach in Vigor',
    ai_plans: 'Pläne von KI',
    ai_chat: 'Antworten von KI',
  },
  metered: 'zählt gegen das Kontingent',
  always: 'immer kostenlos',
};
