package vigor.training.domain.prescription;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vigor.training.command.catalogue.ExerciseCatalogue;
import vigor.training.command.catalogue.MovementPattern;
import vigor.training.command.plan.PlanDay;
import vigor.training.command.plan.PlanExercise;

/** Takes sets out of the larger side until pushing and pulling are balanced. */
final class PushPullTrim {
  private final ExerciseCatalogue catalogue;

  PushPullTrim(ExerciseCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  List<PlanDay> trim(List<PlanDay> days) {
    List<PlanDay> trimmed = days;
    PushPull sides = PushPull.of(trimmed, catalogue);
    while (!sides.balanced()) {
      Set<MovementPattern> larger = sides.push() > sides.pull() ? PushPull.PUSH : PushPull.PULL;
      Optional<List<PlanDay>> less =
          Trim.one(
              trimmed,
              Spot.find(trimmed, (day, e) -> moves(e, larger)),
              "PushAndPullAreBalanced",
              "A set less keeps pushing and pulling in balance.");
      if (less.isEmpty()) {
        return trimmed;
      }
      trimmed = less.get();
      sides = PushPull.of(trimmed, catalogue);
    }
    return trimmed;
  }

  private boolean moves(PlanExercise exercise, Set<MovementPattern> patterns) {
    return catalogue
        .find(exercise.exerciseId())
        .filter(e -> patterns.contains(e.pattern()))
        .isPresent();
  }
}
