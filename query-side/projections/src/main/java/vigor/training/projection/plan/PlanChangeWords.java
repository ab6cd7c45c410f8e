package vigor.training.projection.plan;

import org.jspecify.annotations.Nullable;
import vigor.training.command.plan.ExerciseSwapped;
import vigor.training.command.plan.PlanAdapted;
import vigor.training.command.plan.PlanEvent;
import vigor.training.command.plan.PlanExercise;
import vigor.training.command.plan.PlanGenerated;
import vigor.training.command.plan.PlanRenamed;
import vigor.training.projection.catalogue.Exercises;

/** What an event changed in a plan, in words. */
final class PlanChangeWords {
  private final Exercises exercises;

  PlanChangeWords(Exercises exercises) {
    this.exercises = exercises;
  }

  /** The change in one sentence; null where the kind of event says it all, or once erased. */
  @Nullable String of(PlanEvent event) {
    return switch (event) {
      case PlanGenerated e -> e.sourceReason();
      case PlanRenamed e -> e.title().readable().orElse(null);
      case PlanAdapted e -> e.explanation().readable().orElse(null);
      case ExerciseSwapped e -> e.replacement().readable().map(in -> swap(e, in)).orElse(null);
      default -> null;
    };
  }

  private String swap(ExerciseSwapped event, PlanExercise in) {
    return exercises.name(event.exerciseId()) + " → " + exercises.name(in.exerciseId());
  }
}
