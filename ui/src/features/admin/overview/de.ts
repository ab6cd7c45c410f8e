import type { Words } from '../../../design/words';
import type { overview as english } from './en';

export const overview: Words<typeof english> = {
  money: 'Geld in diesem Monat',
  costs: 'Alle Kosten',
  models: 'Sprachmodelle',
  ai: 'Einrichten',
  system: 'Das Haus',
  status: 'Alles dazu',
};
