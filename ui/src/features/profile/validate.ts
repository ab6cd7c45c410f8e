import i18n from '../../i18n';
import { parseNumber } from '../../design/parse';
import { fromKg, toKg } from '../../design/weight';
import type { Draft } from './draft';

export const STEPS = ['goals', 'schedule', 'equipment', 'health', 'summary'] as const;
export type Step = (typeof STEPS)[number];
export type DraftErrors = Partial<Record<keyof Draft, string>>;

const MINIMUM_AGE = 16;
const OLDEST = 120;
const LIGHTEST_KG = 25;
const HEAVIEST_KG = 400;

/** What to mend in one step, by field; empty when it is complete. */
export function checkStep(step: Step, draft: Draft, now: Date = new Date()): DraftErrors {
  switch (step) {
    case 'goals':
      return found([
        ['goals', draft.goals.length === 0, i18n.t('profile.errors.goals')],
        ['fitnessLevel', !draft.fitnessLevel, i18n.t('profile.errors.level')],
      ]);
    case 'schedule':
      return found([
        ['daysPerWeek', !draft.daysPerWeek, i18n.t('profile.errors.days')],
        ['minutes', !isWhole(draft.minutes, 10, 180), i18n.t('profile.errors.minutes')],
        [
          'preferredDays',
          draft.preferredDays.length > (draft.daysPerWeek ?? 7),
          i18n.t('profile.errors.weekdays'),
        ],
      ]);
    case 'equipment':
      return found([['equipment', draft.equipment === null, i18n.t('profile.errors.equipment')]]);
    case 'health':
      return found([
        ['birthYear', !isBirthYear(draft.birthYear, now), i18n.t('profile.errors.birthYear')],
        ['bodyWeight', draft.healthData && !isBodyWeight(draft), bodyWeightError(draft)],
        ['screening', draft.healthData && isOpen(draft), i18n.t('profile.errors.screening')],
      ]);
    case 'summary':
      return {};
  }
}

/** The errors less those of the fields just changed. */
export function without(errors: DraftErrors, change: Partial<Draft>): DraftErrors {
  return Object.fromEntries(Object.entries(errors).filter(([field]) => !(field in change)));
}

function found(rules: [keyof Draft, boolean, string][]): DraftErrors {
  return Object.fromEntries(
    rules.filter(([, broken]) => broken).map(([field, , message]) => [field, message]),
  );
}

function isWhole(text: string, low: number, high: number): boolean {
  const value = parseNumber(text);
  return value !== null && Number.isInteger(value) && value >= low && value <= high;
}

function isBirthYear(text: string, now: Date): boolean {
  const year = now.getFullYear();
  return text.trim() === '' || isWhole(text, year - OLDEST, year - MINIMUM_AGE);
}

/** Whether a safety question has no answer yet: whoever agrees to them answers them all. */
function isOpen({ screening }: Draft): boolean {
  return Object.values(screening).includes(null);
}

function isBodyWeight({ bodyWeight, unit }: Draft): boolean {
  const value = parseNumber(bodyWeight);
  if (value === null) {
    return true;
  }
  const kg = toKg(value, unit);
  return kg >= LIGHTEST_KG && kg <= HEAVIEST_KG;
}

function bodyWeightError({ unit }: Draft): string {
  return i18n.t('profile.errors.bodyWeight', {
    low: Math.ceil(fromKg(LIGHTEST_KG, unit)),
    high: Math.floor(fromKg(HEAVIEST_KG, unit)),
    unit,
  });
}
