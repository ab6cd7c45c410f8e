import type { Schema } from '../../api/client';
import { typedNumber } from '../../design/numbers';
import { parseNumber } from '../../design/parse';
import { fromKg, toKg, type WeightUnit } from '../../design/weight';
import type { Profile, ProfileChange } from './profile';

export const QUESTIONS = [
  'heartCondition',
  'chestPain',
  'dizziness',
  'chronicCondition',
  'medication',
  'jointProblem',
  'supervisedOnly',
] as const;

export type Question = (typeof QUESTIONS)[number];

/** The answers while they are being typed; numbers are text until they are checked. */
export interface Draft {
  goals: Schema<'Goal'>[];
  fitnessLevel: Schema<'Level'> | null;
  daysPerWeek: number | null;
  minutes: string;
  preferredDays: Schema<'DayOfWeek'>[];
  equipment: Schema<'Equipment'>[] | null;
  unit: WeightUnit;
  timeZone: string;
  healthData: boolean;
  llm: boolean;
  analytics: boolean;
  birthYear: string;
  bodyWeight: string;
  injuries: Schema<'InjuryReport'>[];
  screening: Record<Question, boolean | null>;
}

export const deviceZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';

/** A draft that starts from what is already known. */
export function draftOf(profile: Profile): Draft {
  const unit = profile.unit ?? 'kg';
  return {
    goals: profile.goals,
    fitnessLevel: profile.fitnessLevel,
    daysPerWeek: profile.daysPerWeek,
    minutes: String(profile.minutesPerSession ?? ''),
    preferredDays: profile.preferredDays,
    equipment: profile.equipment,
    unit,
    timeZone: profile.timeZone ?? deviceZone(),
    healthData: profile.consents.healthData,
    llm: profile.consents.llm,
    analytics: profile.consents.analytics,
    birthYear: String(profile.birthYear ?? ''),
    bodyWeight: profile.bodyWeightKg == null ? '' : typedNumber(fromKg(profile.bodyWeightKg, unit)),
    injuries: profile.injuries ?? [],
    screening: answered(profile.screening),
  };
}

/** The change to send; health facts only with consent to keep them. */
export function changeOf(draft: Draft): ProfileChange {
  const minutes = parseNumber(draft.minutes);
  const birthYear = parseNumber(draft.birthYear);
  return {
    goals: draft.goals,
    preferredDays: draft.preferredDays,
    unit: draft.unit,
    timeZone: draft.timeZone,
    consents: { healthData: draft.healthData, llm: draft.llm, analytics: draft.analytics },
    ...(draft.fitnessLevel ? { fitnessLevel: draft.fitnessLevel } : {}),
    ...(draft.daysPerWeek ? { daysPerWeek: draft.daysPerWeek } : {}),
    ...(minutes ? { minutesPerSession: minutes } : {}),
    ...(draft.equipment ? { equipment: draft.equipment } : {}),
    ...(birthYear ? { birthYear } : {}),
    ...(draft.healthData ? healthFacts(draft) : {}),
  };
}

/**
 * What an onboarding begun is kept as on the server, so that it can go on in another browser. The
 * equipment comes with the last step only: without it the profile counts as unfinished.
 */
export function begunOf(draft: Draft): ProfileChange {
  const { goals, fitnessLevel, daysPerWeek, minutesPerSession, preferredDays } = changeOf(draft);
  return {
    ...(goals?.length ? { goals } : {}),
    ...(fitnessLevel ? { fitnessLevel } : {}),
    ...(daysPerWeek ? { daysPerWeek } : {}),
    ...(minutesPerSession ? { minutesPerSession } : {}),
    ...(preferredDays ? { preferredDays } : {}),
    timeZone: draft.timeZone,
  };
}

function healthFacts(draft: Draft): ProfileChange {
  const weight = parseNumber(draft.bodyWeight);
  return {
    injuries: draft.injuries.map(({ site, severity, note }) => ({
      site,
      severity,
      ...(note ? { note } : {}),
    })),
    screening: draft.screening,
    ...(weight ? { bodyWeightKg: toKg(weight, draft.unit) } : {}),
  };
}

function answered(screening: Profile['screening']): Draft['screening'] {
  return Object.fromEntries(
    QUESTIONS.map((question) => [question, screening[question] ?? null]),
  ) as Draft['screening'];
}
