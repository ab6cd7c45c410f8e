package vigor.training.command.workout;

import vigor.kernel.command.PersonId;

/** A wish to change a workout. The owner comes from the caller's token, never from the request. */
public sealed interface WorkoutCommand
    permits StartWorkout,
        LogSet,
        CorrectSet,
        RemoveSet,
        RestoreSet,
        LogSession,
        FinishWorkout,
        AmendWorkout,
        DiscardWorkout {
  WorkoutId workoutId();

  PersonId owner();
}
