package vigor.training.command.workout;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.NotPersonal;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.kernel.command.PersonalData;
import vigor.kernel.command.StoredAs;
import vigor.training.command.strength.Rpe;

/** A session ended; duration in minutes. */
@StoredAs("training.workout-finished")
public record WorkoutFinished(
    WorkoutId workoutId,
    @DataSubject PersonId person,
    @NotPersonal("how long, about nobody once the account is gone") int durationMinutes,
    @Nullable Rpe sessionRpe,
    @PersonalData @Nullable Personal<String> note,
    Instant finishedAt)
    implements WorkoutEvent {}
