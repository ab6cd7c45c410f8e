import { Stack } from '@chakra-ui/react';
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
  const latest = useLatestSession(workout);
  const done = latest.sets.filter((set) => set.exerciseId === exerciseId);
  const removed = latest.removedSets.filter((set) => set.exerciseId === exerciseId);
  return (
    <Stack as="ol" gap="2" listStyleType="none" _empty={{ display: 'none' }}>
      {done.map((set, index) => (
        <SetRow key={set.setId} workout={latest} set={set} number={index + 1} measure={measure} />
      ))}
      {removed.map((set) => (
        <RemovedRow key={set.setId} workoutId={latest.id} set={set} />
      ))}
    </Stack>
  );
}
