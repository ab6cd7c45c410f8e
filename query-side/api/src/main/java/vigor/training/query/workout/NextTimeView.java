package vigor.training.query.workout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.language.Said;
import vigor.training.command.catalogue.ExerciseId;

/** What to do next time, one entry per exercise of the plan day, then those done besides. */
public record NextTimeView(List<Item> items) {

  /**
   * One exercise.
   *
   * @param plannedSets hard sets the plan asked for in this session, null outside the plan
   * @param doneSets counting sets that were done
   * @param weightKg load for the next time, kg; null when it has to be found by trying
   * @param reps repetitions for the next time; seconds for timed exercises
   * @param timed whether {@code reps} are seconds
   * @param reason why, in one sentence
   */
  public record Item(
      ExerciseId exerciseId,
      @Said String name,
      @Nullable Integer plannedSets,
      int doneSets,
      @Nullable Double weightKg,
      int reps,
      boolean timed,
      @Said String reason) {}
}
