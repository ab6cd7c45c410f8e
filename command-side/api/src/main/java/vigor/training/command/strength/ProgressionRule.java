package vigor.training.command.strength;

import java.util.List;

/**
 * Double progression: first more repetitions within the range, then more load; two missed sessions
 * at full effort take a tenth off, a third asks for another exercise.
 */
public final class ProgressionRule {
  private static final double LARGE_JUMP = 0.05;
  private static final int EXTRA_REPS = 2;
  private static final double BACK_OFF = 0.9;

  private ProgressionRule() {}

  /** What to do next time, from the last sessions of the exercise, newest first. */
  public static Suggestion next(RepTarget target, List<ExerciseSession> newestFirst) {
    if (newestFirst.isEmpty()) {
      return ProgressionReasons.findLoad(target);
    }
    ExerciseSession last = newestFirst.getFirst();
    if (last.missed(target.low())) {
      return afterMisses(target, newestFirst, last);
    }
    if (!last.allReached(target.low())) {
      return ProgressionReasons.hold(target, last);
    }
    if (last.meanRpe() != null && last.meanRpe() > target.rpe() + 0.5) {
      return ProgressionReasons.tooHard(target, last);
    }
    return last.allReached(target.high())
        ? afterFullRange(target, last)
        : ProgressionReasons.addReps(target, last, Math.min(target.high(), last.fewestReps() + 1));
  }

  private static Suggestion afterMisses(
      RepTarget target, List<ExerciseSession> newestFirst, ExerciseSession last) {
    long misses = newestFirst.stream().takeWhile(s -> s.missed(target.low())).count();
    if (misses == 1) {
      return ProgressionReasons.hold(target, last);
    }
    double reduced = LoadSteps.atMost(last.kg() * BACK_OFF, target.loadStepKg());
    return misses == 2
        ? ProgressionReasons.reduce(target, last, reduced)
        : ProgressionReasons.change(target, last, reduced, misses);
  }

  private static Suggestion afterFullRange(RepTarget target, ExerciseSession last) {
    double next = LoadSteps.next(last.kg(), target.loadStepKg());
    boolean largeJump = next > last.kg() * (1 + LARGE_JUMP);
    if (next == last.kg()) {
      return ProgressionReasons.addReps(target, last, last.fewestReps() + 1);
    }
    if (largeJump && !last.allReached(target.high() + EXTRA_REPS)) {
      return ProgressionReasons.extendRange(target, last, next, target.high() + EXTRA_REPS);
    }
    return ProgressionReasons.addLoad(target, last, next);
  }
}
