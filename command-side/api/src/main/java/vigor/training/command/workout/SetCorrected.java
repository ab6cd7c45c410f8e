package vigor.training.command.workout;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.kernel.command.PersonalData;
import vigor.kernel.command.StoredAs;

/** A recorded set was corrected. */
@StoredAs("training.set-corrected")
public record SetCorrected(
    WorkoutId workoutId,
    @DataSubject PersonId person,
    SetId setId,
    SetEntry entry,
    @PersonalData @Nullable Personal<String> note,
    Instant correctedAt)
    implements WorkoutEvent {}
