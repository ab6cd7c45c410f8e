package vigor.training.command.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.NotPersonal;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.kernel.command.PersonalData;
import vigor.kernel.command.StoredAs;
import vigor.training.command.catalogue.ExerciseId;

/** One exercise of a day was replaced. */
@StoredAs("training.exercise-swapped")
public record ExerciseSwapped(
    PlanId planId,
    @DataSubject PersonId person,
    @NotPersonal("an id within a plan") String dayId,
    ExerciseId exerciseId,
    @PersonalData Personal<PlanExercise> replacement,
    @PersonalData @Nullable Personal<String> reason,
    Instant at)
    implements PlanEvent {}
