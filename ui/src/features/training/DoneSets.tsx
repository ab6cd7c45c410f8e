import { Stack } from '@chakra-ui/react';
import { memo } from 'react';
import type { Measure } from './catalogue';
import { useLatestSession } from './LatestSession';
import type { ShownWorkout } from './outbox/shown';
import { RemovedRow } from './RemovedRow';
import { SetRow } from './SetRow';

interface DoneSetsProps {
  workout: ShownWorkout;
  exerciseId: string;
  measure: Measure;
}

/** The sets of an exercise that were done or taken out, up to the last tap. */
export function DoneSets({ workout, exerciseId, measure }: DoneSetsProps) {
  return <SetList workout={useLatestSession(workout)} exerciseId={exerciseId} measure={measure} />;
}

/** A tap changes the sets of one exercise: those of the others are not drawn anew. */
const SetList = memo(List, isSame);

function isSame(before: DoneSetsProps, now: DoneSetsProps): boolean {
  return before.measure === now.measure && stamp(before) === stamp(now);
}

function stamp({ workout, exerciseId }: DoneSetsProps): string {
  const { id, sets, removedSets } = workout;
  const mine = [...sets, ...removedSets].filter((set) => set.exerciseId === exerciseId);
  // What a conflict asks depends on the whole session.
  return JSON.stringify(mine.some(({ waiting }) => waiting?.conflict) ? workout : [id, mine]);
}

function List({ workout, exerciseId, measure }: DoneSetsProps) {
  const done = workout.sets.filter((set) => set.exerciseId === exerciseId);
  const removed = workout.removedSets.filter((set) => set.exerciseId === exerciseId);
  return (
    <Stack as="ol" gap="2" listStyleType="none" _empty={{ display: 'none' }}>
      {done.map((set, index) => (
        <SetRow key={set.setId} workout={workout} set={set} number={index + 1} measure={measure} />
      ))}
      {removed.map((set) => (
        <RemovedRow key={set.setId} workoutId={workout.id} set={set} />
      ))}
    </Stack>
  );
}
