import { fromKg, toKg, type WeightUnit } from '../../design/weight';
import type { Measure } from './catalogue';
import type { Entry } from './entry';
import { withDigits } from './numberWords';
import { AT, FILLERS, TIMES, TYPES, type Unit, UNITS } from './setVocabulary';

/** What a line of shorthand or plain words says: how many sets, and what differs from the last. */
export interface Dictated {
  sets: number;
  entry: Partial<Entry>;
  /** How much heavier than the last set, in the reader's unit. */
  step?: number;
}

interface Amount {
  value: number;
  unit: Unit | null;
}

const MOST_SETS = 20;
const LIKELY_MOST_REPS = 30;
const LIKELY_MOST_ROUNDS = 6;

/**
 * Reads a set as people write or say it: `100x8@9`, `3x8 100kg`, `8@9`, `+2.5`, "hundred kilos eight
 * reps rpe nine", "hundert Kilo mal acht". Null when it is not understood; nothing is guessed then.
 */
export function dictated(
  text: string,
  measure: Measure,
  unit: WeightUnit,
  lastWeight: number | null = null,
): Dictated | null {
  const words = withDigits(tokens(text));
  const amounts: Amount[] = [];
  let type: Entry['type'] | undefined;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const value = numberOf(word);
    const next = words[at + 1] ?? '';
    if (value !== null) {
      const named = word.includes(':') ? 'seconds' : (UNITS[next] ?? null);
      amounts.push({ value, unit: named });
      at += named && !word.includes(':') ? 1 : 0;
    } else if ((word === '+' || word === '-') && numberOf(next) !== null) {
      amounts.push({ value: Number(`${word}${next}`), unit: 'step' });
      at += UNITS[words[at + 2] ?? ''] ? 2 : 1;
    } else if (AT.has(word) || word === 'rir') {
      const after = AT.has(next) ? at + 2 : at + 1;
      const effort = numberOf(words[after] ?? '');
      if (effort === null) {
        return null;
      }
      const unitAfter = UNITS[words[after + 1] ?? ''];
      const isEffort = !unitAfter && effort <= 10;
      amounts.push({
        value: effort,
        unit: word === 'rir' ? 'rir' : (unitAfter ?? (isEffort ? 'rpe' : unit)),
      });
      at = unitAfter ? after + 1 : after;
    } else if (TYPES[word]) {
      type = TYPES[word];
    } else if (!TIMES.has(word) && !FILLERS.has(word)) {
      return null;
    }
  }
  const said = assign(amounts, measure, unit, lastWeight);
  return said && (Object.keys(said.entry).length > 0 || type || said.step !== undefined)
    ? { ...said, entry: { ...said.entry, ...(type ? { type } : {}) } }
    : null;
}

function tokens(text: string): string[] {
  const tidy = text
    .toLowerCase()
    .replaceAll(/(\d),(\d)/g, '$1.$2')
    .replaceAll(/[×*✕]/g, 'x')
    .replaceAll('warm-up', 'warmup');
  return tidy.match(/\d+:\d{2}|\d+(?:\.\d+)?|[a-zà-öø-ÿ]+|[@+-]/g) ?? [];
}

function numberOf(word: string): number | null {
  const clock = /^(\d+):(\d{2})$/.exec(word);
  if (clock) {
    return Number(clock[1]) * 60 + Number(clock[2]);
  }
  return /^\d+(\.\d+)?$/.test(word) ? Number(word) : null;
}

/** Gives every amount its place; null when one has none, or two want the same. */
function assign(
  amounts: Amount[],
  measure: Measure,
  unit: WeightUnit,
  lastWeight: number | null,
): Dictated | null {
  const places: Partial<
    Record<'sets' | 'weight' | 'step' | 'reps' | 'rpe' | 'seconds' | 'meters', number>
  > = {};
  const put = (place: keyof typeof places, value: number): boolean => {
    const free = places[place] === undefined;
    places[place] = value;
    return free;
  };
  const bare = amounts.filter((amount) => amount.unit === null).map(({ value }) => value);
  const named = amounts.filter((amount) => amount.unit !== null);
  const fits = named.every(({ value, unit: said }) => {
    switch (said) {
      case 'kg':
      case 'lb':
        return put('weight', fromKg(toKg(value, said), unit));
      case 'minutes':
        return put('seconds', value * 60);
      case 'km':
        return put('meters', value * 1000);
      case 'rir':
        return put('rpe', 10 - value);
      case null:
        return false;
      default:
        return put(said, value);
    }
  });
  const order = fits ? placesFor(bare, measure, places, lastWeight) : null;
  if (!order || !order.every((place, index) => put(place, bare[index] ?? 0))) {
    return null;
  }
  const { sets = 1, ...rest } = places;
  const heavier = rest.step === undefined ? {} : { step: rest.step };
  return isSound(sets, rest, measure) ? { sets, entry: textOf(rest), ...heavier } : null;
}

type Place = 'sets' | 'weight' | 'reps' | 'seconds' | 'meters';

function placesFor(
  bare: number[],
  measure: Measure,
  taken: Partial<Record<Place | 'step', number>>,
  lastWeight: number | null,
): Place[] | null {
  const main: Place[] =
    measure === 'reps_weight'
      ? ['weight', 'reps']
      : measure === 'reps'
        ? ['reps']
        : measure === 'duration'
          ? ['seconds']
          : ['meters', 'seconds'];
  const open = main.filter(
    (place) => taken[place] === undefined && !(place === 'weight' && taken.step !== undefined),
  );
  const [first = 0, second = 0, third = 0] = bare;
  if (bare.length === 0) {
    return [];
  }
  if (bare.length === 1 && open.length === 2 && measure === 'reps_weight') {
    return [first > LIKELY_MOST_REPS ? 'weight' : 'reps'];
  }
  if (bare.length === 2 && open.length === 2 && isRounds(first, lastWeight)) {
    return ['sets', 'reps'];
  }
  if (bare.length === 3 && open.length === 2 && measure === 'reps_weight') {
    return third > second ? ['sets', 'reps', 'weight'] : ['sets', 'weight', 'reps'];
  }
  if (bare.length <= open.length) {
    return open.slice(0, bare.length);
  }
  return bare.length === open.length + 1 && taken.sets === undefined ? ['sets', ...open] : null;
}

/** `3x8` after a set of 60 kg is three sets of eight, and not eight times three kilograms. */
const isRounds = (first: number, lastWeight: number | null): boolean =>
  Number.isInteger(first) && first <= LIKELY_MOST_ROUNDS && (lastWeight ?? 0) >= 2 * first + 4;

function isSound(sets: number, said: Partial<Record<string, number>>, measure: Measure): boolean {
  const whole = [sets, said.reps, said.seconds, said.meters].every(
    (n) => n === undefined || Number.isInteger(n),
  );
  const { rpe = 8, weight = 0, reps = 0 } = said;
  const within =
    sets >= 1 && sets <= MOST_SETS && rpe >= 1 && rpe <= 10 && weight <= 2500 && reps <= 1000;
  const weighs = measure === 'reps_weight';
  const belongs = weighs || (said.weight === undefined && said.step === undefined);
  return whole && within && belongs;
}

function textOf({ step: _, ...said }: Partial<Record<string, number>>): Partial<Entry> {
  return Object.fromEntries(Object.entries(said).map(([place, value]) => [place, String(value)]));
}
