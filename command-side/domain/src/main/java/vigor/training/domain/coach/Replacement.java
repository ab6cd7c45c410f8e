package vigor.training.domain.coach;

import java.util.Optional;
import vigor.training.command.catalogue.ExerciseCatalogue;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.plan.PlanBrief;
import vigor.training.command.plan.PlanExercise;
import vigor.training.command.plan.Reason;
import vigor.training.domain.prescription.Prescribed;
import vigor.training.domain.prescription.Why;

/** Prescribes an exercise in the place of another: same sets, its own range, load and warm-up. */
public final class Replacement {
  private final ExerciseCatalogue catalogue;

  public Replacement(ExerciseCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * The new prescription, empty when the stand-in is not in the catalogue.
   *
   * @param index place within the day
   * @param why the reason as a whole sentence
   */
  public Optional<PlanExercise> of(
      PlanExercise original, int index, ExerciseId standIn, PlanBrief brief, String why) {
    Reason reason =
        Why.of("exercise", "Substitution", why)
            .with("instead of", original.exerciseId())
            .source("Vigor's own ranking of its exercise catalogue");
    return catalogue
        .find(standIn)
        .map(e -> new Chosen(e, Roles.of(e, index), reason))
        .map(c -> new Prescriber(Trainee.of(brief, catalogue)).prescribe(c, index == 0))
        .map(p -> keepSets(p, original));
  }

  private static PlanExercise keepSets(PlanExercise prescribed, PlanExercise original) {
    return Prescribed.withSets(
        prescribed,
        Math.min(original.sets(), 5),
        "Substitution",
        "It keeps the sets of the exercise it replaces.");
  }
}
