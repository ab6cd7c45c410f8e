package vigor.training.projection.suggestion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.plan.Reason;
import vigor.training.projection.progress.log.PerformedSet;

/**
 * What to do next in one exercise, and why.
 *
 * @param lastTime the counting sets of the last session, empty when there was none
 */
public record Advice(
    Prescription prescription,
    List<PerformedSet> lastTime,
    @Nullable Double kg,
    int reps,
    Reason reason) {

  public ExerciseId exercise() {
    return prescription.exercise();
  }
}
