package vigor.training.domain.prescription;

import java.util.List;
import java.util.Set;
import vigor.training.command.catalogue.ExerciseCatalogue;
import vigor.training.command.catalogue.MovementPattern;
import vigor.training.command.catalogue.substitution.SuitableExercises;
import vigor.training.command.plan.PlanDay;
import vigor.training.command.plan.PlanExercise;

/**
 * Weekly sets of upper-body pushing and pulling. They are balanced while the larger is at most one
 * and a half times the smaller plus three sets, which leaves short plans room.
 */
public record PushPull(int push, int pull) {
  public static final Set<MovementPattern> PUSH =
      Set.of(MovementPattern.HORIZONTAL_PUSH, MovementPattern.VERTICAL_PUSH);
  public static final Set<MovementPattern> PULL =
      Set.of(MovementPattern.HORIZONTAL_PULL, MovementPattern.VERTICAL_PULL);
  private static final double RATIO = 1.5;
  private static final int MARGIN = 3;

  /** Counts a week. */
  public static PushPull of(List<PlanDay> days, ExerciseCatalogue catalogue) {
    return new PushPull(sets(days, catalogue, PUSH), sets(days, catalogue, PULL));
  }

  public boolean balanced() {
    return Math.max(push, pull) <= most(Math.min(push, pull));
  }

  /** The most sets of one side that the other side's sets bear. */
  public static int most(int otherSide) {
    return (int) Math.floor(otherSide * RATIO) + MARGIN;
  }

  /** Whether a person can do both at all; else there is nothing to balance. */
  public static boolean bothPossible(SuitableExercises suitable) {
    return possible(suitable, PUSH) && possible(suitable, PULL);
  }

  private static boolean possible(SuitableExercises suitable, Set<MovementPattern> patterns) {
    return suitable.all().stream().anyMatch(e -> patterns.contains(e.pattern()));
  }

  private static int sets(
      List<PlanDay> days, ExerciseCatalogue catalogue, Set<MovementPattern> patterns) {
    return days.stream()
        .flatMap(d -> d.exercises().stream())
        .filter(
            e -> catalogue.find(e.exerciseId()).filter(x -> patterns.contains(x.pattern())).isPresent())
        .mapToInt(PlanExercise::sets)
        .sum();
  }
}
