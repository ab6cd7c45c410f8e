import type { Words } from '../../../design/words';
import type { overview as english } from './en';

export const overview: Words<typeof english> = {
  money: 'Geld in diesem Monat',
  costs: 'Alle Kosten',
  models: 'Sprachmodelle',
  ai: 'Einrichten',
  people: 'Personen, die letzten 30 Tage',
  all: 'Alle Personen',
  agreed: 'Gezählt wird nur, wer zugestimmt hat: {{agreed}} von {{registered}} Personen.',
  figure: {
    registered: 'Konten',
    opened: 'Neu',
    active: 'Aktiv',
    sessions: 'Trainings',
    sets: 'Sätze',
    aiRequests: 'KI-Anfragen',
  },
  system: 'Das Haus',
  status: 'Alles dazu',
};
