package vigor.training.command.exercise;

import java.time.Instant;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.kernel.command.PersonalData;
import vigor.kernel.command.StoredAs;

/** An own exercise is something else than was said before. */
@StoredAs("training.own-exercise-revised")
public record OwnExerciseRevised(
    @DataSubject PersonId person,
    OwnExerciseId exerciseId,
    @PersonalData Personal<OwnWords> words,
    ExerciseTraits traits,
    Instant at)
    implements OwnExerciseEvent {}
