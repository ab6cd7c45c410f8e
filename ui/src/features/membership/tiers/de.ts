import type { Words } from '../../../design/words';
import type { tiers as english } from './en';

export const tiers: Words<typeof english> = {
  title: 'Mitgliedschaft',
  lead: 'Was deine Stufe dir gibt und was davon verbraucht ist.',
  now: 'Deine Stufe',
  allowance: 'Verbraucht von deinem Kontingent',
  since: 'seit {{when}}',
  window: { day: 'Heute', week: 'Diese Woche', month: 'Dieser Monat' },
  money: 'Wert in diesem Monat',
  reserved: '{{count}} unterwegs',
  resets: 'beginnt neu {{when}}',
  forecast: 'In diesem Tempo: {{requests}} Anfragen, {{money}} bis Monatsende',
  all: 'Die Stufen nebeneinander',
  yours: 'deine',
  day: 'Anfragen am Tag',
  week: 'Anfragen je Woche',
  month: 'Anfragen im Monat',
  worth: 'Wert, Monat',
  atOnce: 'Anfragen zugleich',
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
