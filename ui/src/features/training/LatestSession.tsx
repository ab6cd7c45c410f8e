import { createContext, type ReactNode, useContext, useDeferredValue } from 'react';
import type { ShownWorkout } from './outbox/shown';

const Latest = createContext<ShownWorkout | null>(null);

/**
 * Shows a session in two steps, so that a slow phone answers a tap in its next picture: the rows of the sets
 * at once, what stands around them as soon as there is time.
 */
export function LatestSession({
  workout,
  children,
}: {
  workout: ShownWorkout;
  children: (settled: ShownWorkout) => ReactNode;
}) {
  const settled = useDeferredValue(workout);
  return <Latest value={workout}>{children(settled)}</Latest>;
}

/** The session of this very moment; the given one where nothing is shown in steps. */
export const useLatestSession = (settled: ShownWorkout): ShownWorkout =>
  useContext(Latest) ?? settled;

/**
 * Chooses between two things that are drawn already by the session of this very moment, so that nothing moves
 * on the page later than the row that moves it.
 */
export function ByLatest({
  workout,
  when,
  then,
  otherwise = null,
}: {
  workout: ShownWorkout;
  when: (latest: ShownWorkout) => boolean;
  then: ReactNode;
  otherwise?: ReactNode;
}) {
  return when(useLatestSession(workout)) ? then : otherwise;
}
