import type { Schema } from '../../api/client';
import i18n from '../../i18n';
import { typedNumber } from '../../design/numbers';
import { parseNumber } from '../../design/parse';
import { fromKg, toKg, type WeightUnit } from '../../design/weight';
import type { Measure } from './catalogue';
import type { Figures } from './useSetText';
import type { Suggestion } from './workouts';

/** A set while it is being typed. */
export interface Entry {
  weight: string;
  reps: string;
  rpe: string;
  seconds: string;
  meters: string;
  type: Schema<'SetType'>;
}

export type EntryField = Exclude<keyof Entry, 'type'>;

const FIELDS: Record<Measure, EntryField[]> = {
  reps_weight: ['weight', 'reps', 'rpe'],
  reps: ['reps', 'rpe'],
  duration: ['seconds', 'rpe'],
  distance_duration: ['meters', 'seconds', 'rpe'],
};

/** What is asked for an exercise measured this way. */
export const fieldsOf = (measure: Measure): EntryField[] => FIELDS[measure];

const text = (value: number | null | undefined): string =>
  value == null ? '' : typedNumber(value);

export function entryOf(set: Figures, unit: WeightUnit): Entry {
  return {
    weight: set.weightKg === null ? '' : text(fromKg(set.weightKg, unit)),
    reps: text(set.reps),
    rpe: text(set.rpe),
    seconds: text(set.durationSeconds),
    meters: text(set.distanceMeters),
    type: set.type,
  };
}

/**
 * The next set: as the last one of this session, else as suggested, else as last time. Effort is
 * never filled in, since only the person knows it.
 */
export function prefill(
  done: readonly Figures[],
  suggestion: Suggestion | undefined,
  measure: Measure,
  unit: WeightUnit,
): Entry {
  const before = done.at(-1) ?? suggestion?.lastTime.at(0);
  const known: Partial<Entry> = before ? entryOf(before, unit) : {};
  const blank: Entry = { weight: '', reps: '', rpe: '', seconds: '', meters: '', type: 'working' };
  const start = onceMore({ ...blank, ...known });
  if (done.length > 0 || !suggestion) {
    return start;
  }
  const { weightKg, reps } = suggestion;
  const amount = measure === 'duration' ? 'seconds' : 'reps';
  return {
    ...start,
    ...(weightKg === null ? {} : { weight: text(fromKg(weightKg, unit)) }),
    ...(reps === null ? {} : { [amount]: text(reps) }),
  };
}

/** What follows an entry that was logged: the same once more. */
export const onceMore = (entry: Entry): Entry => ({ ...entry, rpe: '', type: 'working' });

/** The first thing wrong with an entry, in words; null when it can be logged. */
export function mistakeIn(entry: Entry, measure: Measure): EntryField | null {
  return fieldsOf(measure).find((field) => !isFine(field, entry[field])) ?? null;
}

export const explain = (field: EntryField): string => i18n.t(`training.errors.${field}`);

function isFine(field: EntryField, typed: string): boolean {
  const value = parseNumber(typed);
  switch (field) {
    case 'weight':
      return value !== null && value >= 0 && value <= 2204;
    case 'reps':
      return value !== null && Number.isInteger(value) && value <= 1000;
    case 'rpe':
      return value === null || (value >= 1 && value <= 10);
    default:
      return value !== null && Number.isInteger(value) && value >= 1;
  }
}

/** The entry as the contract wants it; only what the measure asks for. */
export function bodyOf(
  exerciseId: string,
  entry: Entry,
  measure: Measure,
  unit: WeightUnit,
): Schema<'SetCorrection'> {
  const asked = new Set<EntryField>(fieldsOf(measure));
  const number = (field: EntryField) => (asked.has(field) ? parseNumber(entry[field]) : null);
  const weight = number('weight');
  return {
    exerciseId,
    reps: number('reps'),
    weightKg: weight === null ? null : toKg(weight, unit),
    rpe: number('rpe'),
    type: entry.type,
    durationSeconds: number('seconds'),
    distanceMeters: number('meters'),
  };
}
