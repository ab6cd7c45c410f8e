import { isoWeek, type Week } from './progress';

export const WEEKS_BEFORE = 4;
const STEEP = 1.5;
const SLOWER = 0.8;

/** How fast load grows: the last whole week against the mean of those before. */
export interface Ramp {
  ratio: number;
  last: Week;
  lastLoad: number;
  before: Week[];
  meanBefore: number;
  pace: 'slower' | 'steady' | 'climbing';
}

/** Null without enough whole weeks in which sessions were rated. */
export function rampOf(weeks: Week[], now: Date): Ramp | null {
  const whole = weeks.filter(({ week }) => week !== isoWeek(now)).slice(-WEEKS_BEFORE - 1);
  const last = whole.at(-1);
  const before = whole.slice(0, -1);
  const loads = whole.flatMap(({ load }) => (load === null ? [] : [load]));
  const lastLoad = loads.at(-1);
  if (!last || lastLoad === undefined || loads.length <= WEEKS_BEFORE) {
    return null;
  }
  const meanBefore = loads.slice(0, -1).reduce((sum, load) => sum + load, 0) / before.length;
  if (meanBefore <= 0) {
    return null;
  }
  const ratio = lastLoad / meanBefore;
  const pace = ratio > STEEP ? 'climbing' : ratio < SLOWER ? 'slower' : 'steady';
  return { ratio, last, lastLoad, before, meanBefore, pace };
}
