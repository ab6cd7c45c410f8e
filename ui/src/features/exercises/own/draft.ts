import type { Schema } from '../../../api/client';
import { typedNumber } from '../../../design/numbers';
import { parseNumber } from '../../../design/parse';
import type { Exercise } from '../../training/catalogue';
import type { Description } from './own';

/** What a person has entered of an exercise so far. */
export interface Draft {
  name: string;
  measure: Schema<'Measure'> | null;
  primary: Schema<'Muscle'>[];
  secondary: Schema<'Muscle'>[];
  pattern: Schema<'MovementPattern'> | null;
  equipment: Schema<'Equipment'>[];
  mechanics: Schema<'Mechanics'>;
  unilateral: boolean;
  /** Of body weight, in percent, as typed. */
  share: string;
  /** One per line. */
  cues: string;
}

export type Mistake = 'name' | 'measure' | 'primary' | 'pattern' | 'share' | 'cues';

export const emptyDraft = (name: string): Draft => ({
  name,
  measure: null,
  primary: [],
  secondary: [],
  pattern: null,
  equipment: [],
  mechanics: 'compound',
  unilateral: false,
  share: '0',
  cues: '',
});

export function draftOf(exercise: Exercise): Draft {
  const { name, measure, primary, secondary, pattern, equipment, mechanics, unilateral } = exercise;
  return {
    name,
    measure,
    primary,
    secondary,
    pattern,
    equipment,
    mechanics,
    unilateral,
    share: typedNumber(Math.round(exercise.bodyweightFraction * 1000) / 10),
    cues: exercise.cues.join('\n'),
  };
}

/** Whether the share of body weight is part of what a set moves. */
export const hasShare = ({ measure }: Draft): boolean =>
  measure === 'reps' || measure === 'reps_weight';

/** What is missing or makes no sense, in the order of the form. */
export function mistakesIn(draft: Draft): Mistake[] {
  const cues = linesOf(draft.cues);
  const rules: [Mistake, boolean][] = [
    ['name', !draft.name.trim() || draft.name.trim().length > 80],
    ['measure', draft.measure === null],
    ['share', hasShare(draft) && shareOf(draft) === null],
    ['primary', draft.primary.length === 0],
    ['pattern', draft.pattern === null],
    ['cues', cues.length > 10 || cues.some((cue) => cue.length > 200)],
  ];
  return rules.filter(([, broken]) => broken).map(([field]) => field);
}

/** What is sent; null while something is missing. */
export function descriptionOf(draft: Draft): Description | null {
  const { measure, pattern, primary, secondary, equipment, mechanics, unilateral } = draft;
  if (mistakesIn(draft).length > 0 || measure === null || pattern === null) {
    return null;
  }
  return {
    name: draft.name.trim(),
    cues: linesOf(draft.cues),
    pattern,
    primary,
    secondary: secondary.filter((muscle) => !primary.includes(muscle)),
    equipment,
    mechanics,
    unilateral,
    bodyweightFraction: hasShare(draft) ? (shareOf(draft) ?? 0) / 100 : 0,
    measure,
  };
}

function shareOf({ share }: Draft): number | null {
  const value = parseNumber(share);
  return value !== null && value >= 0 && value <= 100 ? value : null;
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
