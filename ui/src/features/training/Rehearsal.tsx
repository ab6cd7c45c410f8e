import { Activity, memo } from 'react';
import { MoreSets } from './MoreSets';
import type { Command } from './outbox/command';
import { shownWorkout } from './outbox/shown';
import { RestBar } from './RestBar';
import { SetRow } from './SetRow';

const MOMENT = '2000-01-01T00:00:00Z';
const COMMON = { person: '', workoutId: 'rehearsal', madeAt: MOMENT };
const SET = { setId: 'rehearsal', exerciseId: 'rehearsal', weightKg: 20, reps: 8, rpe: 8 };
const COMMANDS: Command[] = [
  { ...COMMON, id: 'start', kind: 'start', planId: null, dayId: null, startedAt: MOMENT },
  { ...COMMON, id: 'log', kind: 'log', name: '', set: { ...SET, performedAt: MOMENT } },
];
const WORKOUT = shownWorkout(undefined, COMMANDS, 'rehearsal');
const REST = { setId: 'rehearsal', until: 0, seconds: 1, adapted: 0 };
const nothing = () => undefined;

/**
 * Draws once, unseen and when there is nothing else to do, what a tap will add to the page. A style that is
 * new to the page makes the browser weigh every element anew: on a slow phone the first row would be late.
 */
export const Rehearsal = memo(function Rehearsal() {
  return (
    <Activity mode="hidden">
      {WORKOUT?.sets.map((set) => (
        <SetRow key={set.setId} workout={WORKOUT} set={set} number={0} measure="reps_weight" />
      ))}
      <MoreSets name="" onMore={nothing} />
      <RestBar rest={REST} onChange={nothing} onOver={nothing} />
    </Activity>
  );
});
