package vigor.training.query.progress;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.PersonId;
import vigor.training.command.catalogue.ExerciseId;

/**
 * Asks for the owner's {@link ProgressView}.
 *
 * @param exerciseId only this exercise in series and records, null for all
 * @param from first day shown, in the person's time zone; null for the beginning
 * @param to last day shown, null for the end
 */
public record GetProgress(
    PersonId owner,
    @Nullable ExerciseId exerciseId,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {}
