import type { Entry } from './entry';

/** What an amount in a dictated set can be counted in. */
export type Unit =
  'kg' | 'lb' | 'reps' | 'sets' | 'seconds' | 'minutes' | 'meters' | 'km' | 'rpe' | 'rir' | 'step';

/** Words of English and German that a dictated set is made of. */
export const UNITS: Record<string, Unit> = Object.fromEntries(
  Object.entries({
    kg: 'kg kgs kilo kilos kilogram kilograms kilogramm',
    lb: 'lb lbs pound pounds pfund',
    reps: 'rep reps repetition repetitions wdh wiederholung wiederholungen',
    sets: 'set sets satz sätze saetze',
    seconds: 's sec secs second seconds sek sekunde sekunden',
    minutes: 'min mins minute minutes minuten',
    meters: 'm meter meters metre metres metern',
    km: 'km kilometer kilometers kilometern',
    rir: 'rir',
  }).flatMap(([unit, words]) => words.split(' ').map((word) => [word, unit as Unit])),
);
export const TYPES: Record<string, Entry['type']> = {
  w: 'warmup',
  warmup: 'warmup',
  aufwärmen: 'warmup',
  aufwärmsatz: 'warmup',
  d: 'drop',
  drop: 'drop',
  dropsatz: 'drop',
  dropset: 'drop',
  amrap: 'amrap',
  f: 'failure',
  failure: 'failure',
  fail: 'failure',
  versagen: 'failure',
};
export const TIMES = new Set(['x', 'times', 'mal', 'by', 'for', 'für', 'à']);
export const AT = new Set(['@', 'at', 'bei', 'rpe', 'r']);
export const FILLERS = new Set([
  'and',
  'und',
  'with',
  'mit',
  'of',
  'von',
  'to',
  'bis',
  'zum',
  'a',
  'up',
  'in',
  'reserve',
  'each',
  'je',
]);
