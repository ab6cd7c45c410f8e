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
  private final Prescriber prescriber;

  public Replacement(ExerciseCatalogue catalogue, PlanBrief brief) {
    this.catalogue = catalogue;
    this.prescriber = new Prescriber(Trainee.of(brief, catalogue));
  }

  /**
   * The new prescription, empty when the stand-in is not in the catalogue.
   *
   * @param index place within the day
   * @param why the reason as a whole sentence
   */
  public Optional<PlanExercise> of(
      PlanExercise original, int index, ExerciseId standIn, String why) {
    Reason reason =
        Why.of("exercise", "Substitution", why)
            .with("instead of", original.exerciseId())
            .source("Vigor's own ranking of its exercise catalogue");
    return catalogue
        .find(standIn)
        .map(e -> new Chosen(e, Roles.of(e, index), reason))
        .map(c -> prescriber.prescribe(c, index == 0))
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
