package vigor.training.saga.plan;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vigor.profile.command.Goal;
import vigor.profile.command.Injury;
import vigor.training.command.catalogue.BodySite;
import vigor.training.command.catalogue.Equipment;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.catalogue.Level;
import vigor.training.command.catalogue.Muscle;
import vigor.training.command.catalogue.Severity;
import vigor.training.command.plan.PlanBrief;

/** Briefs for tests. */
final class Briefs {
  private Briefs() {}

  static PlanBrief brief(boolean consent, @Nullable String note) {
    return new PlanBrief(
        List.of(Goal.STRENGTH),
        Level.INTERMEDIATE,
        Set.of(Equipment.DUMBBELLS, Equipment.BENCH),
        List.of(new Injury(BodySite.KNEE, Severity.MODERATE, "told to nobody")),
        3,
        45,
        Set.of(),
        37,
        81.5,
        true,
        4,
        Set.of(Muscle.CHEST),
        Set.of(new ExerciseId("dumbbell-fly")),
        List.of(),
        consent,
        note);
  }
}
