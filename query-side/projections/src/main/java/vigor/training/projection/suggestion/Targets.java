package vigor.training.projection.suggestion;

import java.util.Optional;
import vigor.training.command.catalogue.Exercise;
import vigor.training.command.catalogue.Measure;
import vigor.training.command.plan.PlanExercise;
import vigor.training.command.strength.RepTarget;

/** The range a suggestion aims at. */
final class Targets {
  private static final int LOW = 8;
  private static final int HIGH = 12;
  private static final int LOW_SECONDS = 20;
  private static final int HIGH_SECONDS = 60;
  private static final double RPE = 8;

  private Targets() {}

  /** The plan's range; outside a plan a middling one. */
  static RepTarget of(Prescription prescription, Optional<Exercise> exercise) {
    double step = exercise.map(Exercise::loadStepKg).orElse(0.0);
    PlanExercise planned = prescription.planned();
    if (planned != null) {
      return new RepTarget(planned.repsLow(), planned.repsHigh(), planned.targetRpe(), step);
    }
    return timed(exercise)
        ? new RepTarget(LOW_SECONDS, HIGH_SECONDS, RPE, step)
        : new RepTarget(LOW, HIGH, RPE, step);
  }

  static boolean timed(Optional<Exercise> exercise) {
    return exercise
        .map(e -> e.measure() == Measure.DURATION || e.measure() == Measure.DISTANCE_DURATION)
        .orElse(false);
  }
}
