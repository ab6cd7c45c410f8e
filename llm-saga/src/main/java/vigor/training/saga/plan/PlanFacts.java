package vigor.training.saga.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vigor.profile.command.Goal;
import vigor.profile.command.Injury;
import vigor.training.command.catalogue.Equipment;
import vigor.training.command.catalogue.Level;
import vigor.training.command.catalogue.Muscle;
import vigor.training.command.plan.PlanBrief;

/**
 * What a language model is told about a person: only what a plan needs, nobody's name, e-mail or
 * id, age by decade, no loads (those are worked out here).
 */
record PlanFacts(
    List<Goal> goals,
    Level level,
    List<Equipment> equipment,
    List<String> injuries,
    int days,
    int minutes,
    @Nullable String age,
    boolean cleared,
    List<Muscle> focus,
    @Nullable String note,
    List<String> exercises) {

  static PlanFacts of(PlanBrief brief, List<String> exercises) {
    return new PlanFacts(
        brief.goals(),
        brief.level(),
        brief.equipment().stream().sorted().toList(),
        brief.injuries().stream().map(PlanFacts::injury).sorted().toList(),
        brief.daysPerWeek(),
        brief.minutesPerSession(),
        brief.age() == null ? null : brief.age() / 10 * 10 + "s",
        brief.cleared(),
        brief.focus().stream().sorted().toList(),
        brief.note(),
        exercises);
  }

  private static String injury(Injury injury) {
    return injury.site().code() + " " + injury.severity().code();
  }
}
