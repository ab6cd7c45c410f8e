package vigor.training.query.exercise;

import vigor.kernel.command.PersonId;

/** Asks for the {@link OwnExercisesView} of a person, archived exercises included. */
public record GetOwnExercises(PersonId owner) {}
