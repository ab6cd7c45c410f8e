package vigor.training.command.workout;

import vigor.kernel.command.DomainEvent;

/** What happened in a workout. */
public sealed interface WorkoutEvent extends DomainEvent
    permits WorkoutStarted,
        SetLogged,
        SetCorrected,
        SetRemoved,
        SetRestored,
        WorkoutFinished,
        WorkoutAmended,
        WorkoutDiscarded {
  WorkoutId workoutId();
}
