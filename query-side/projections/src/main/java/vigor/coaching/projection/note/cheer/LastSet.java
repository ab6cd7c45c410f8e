package vigor.coaching.projection.note.cheer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vigor.coaching.query.note.EncouragementCode;
import vigor.training.query.progress.RecordView;
import vigor.training.query.workout.SetView;
import vigor.training.query.workout.SuggestedSets;

/**
 * The set that was just done.
 *
 * @param ofExercise how many counting sets of its exercise are done, itself included
 * @param ofSession how many of all
 * @param asked what was suggested for its exercise
 * @param records the bests it beat
 */
record LastSet(
    SetView set,
    int ofExercise,
    int ofSession,
    Optional<SuggestedSets> asked,
    List<RecordView> records) {
  private static final double OVER_PLAN = 1;
  private static final double NEARLY_NOTHING_LEFT = 9.5;

  EncouragementCode code() {
    if (!records.isEmpty()) {
      return EncouragementCode.RECORD;
    }
    if (missed()) {
      return EncouragementCode.MISSED_REPS;
    }
    if (hard()) {
      return EncouragementCode.HIGH_EFFORT;
    }
    if (asked.map(SuggestedSets::sets).filter(sets -> ofExercise >= sets).isPresent()) {
      return EncouragementCode.EXERCISE_DONE;
    }
    if (ofSession == 1) {
      return EncouragementCode.FIRST_SET;
    }
    return matched() ? EncouragementCode.MATCHED : EncouragementCode.STEADY;
  }

  /** Only at the suggested load or below is fewer repetitions a miss. */
  private boolean missed() {
    return asked
        .filter(it -> set.reps() != null && it.reps() != null && set.reps() < it.reps())
        .filter(it -> kg(set.weightKg()) <= kg(it.weightKg()))
        .isPresent();
  }

  private boolean hard() {
    Double rpe = set.rpe();
    return rpe != null
        && (rpe >= NEARLY_NOTHING_LEFT
            || asked
                .map(SuggestedSets::targetRpe)
                .filter(target -> rpe >= target + OVER_PLAN)
                .isPresent());
  }

  /** Where a load was suggested, or none is used. */
  private boolean matched() {
    return asked
        .filter(it -> it.weightKg() != null || set.weightKg() == null)
        .filter(it -> set.reps() != null && it.reps() != null && set.reps() >= it.reps())
        .filter(it -> kg(set.weightKg()) >= kg(it.weightKg()))
        .isPresent();
  }

  private static double kg(@Nullable Double load) {
    return Objects.requireNonNullElse(load, 0.0);
  }
}
