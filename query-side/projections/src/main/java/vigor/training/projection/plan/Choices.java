package vigor.training.projection.plan;

import java.util.Optional;
import vigor.training.command.plan.PlanExercise;
import vigor.training.command.plan.Reason;

/** The reasons of a prescribed exercise. */
public final class Choices {
  private static final String EXERCISE = "exercise";

  private Choices() {}

  /** Why this exercise and no other; else the first reason there is. */
  public static Optional<Reason> main(PlanExercise exercise) {
    return about(exercise, EXERCISE).or(() -> exercise.reasons().stream().findFirst());
  }

  /** The reason of one choice, for example {@code suggestedKg}. */
  public static Optional<Reason> about(PlanExercise exercise, String choice) {
    return exercise.reasons().stream().filter(r -> r.choice().equals(choice)).findFirst();
  }
}
