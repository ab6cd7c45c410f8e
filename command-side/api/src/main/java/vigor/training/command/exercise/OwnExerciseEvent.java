package vigor.training.command.exercise;

import vigor.kernel.command.DomainEvent;

/** What happened to the exercises a person made. */
public sealed interface OwnExerciseEvent extends DomainEvent
    permits OwnExerciseMade, OwnExerciseRevised, OwnExerciseArchived, OwnExerciseRestored {
  OwnExerciseId exerciseId();
}
