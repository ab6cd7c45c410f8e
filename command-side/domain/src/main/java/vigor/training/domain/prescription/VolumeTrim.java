package vigor.training.domain.prescription;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vigor.training.command.catalogue.ExerciseCatalogue;
import vigor.training.command.catalogue.Muscle;
import vigor.training.command.plan.PlanBrief;
import vigor.training.command.plan.PlanDay;

/** Takes sets out until no muscle is over its weekly cap. */
final class VolumeTrim {
  private final WeeklySets weeklySets;

  VolumeTrim(ExerciseCatalogue catalogue) {
    weeklySets = new WeeklySets(catalogue);
  }

  List<PlanDay> trim(List<PlanDay> days, PlanBrief brief) {
    List<PlanDay> trimmed = days;
    for (Muscle muscle : Muscle.values()) {
      OptionalInt cap = VolumeCap.of(muscle, brief);
      if (cap.isPresent()) {
        trimmed = under(cap.getAsInt(), muscle, trimmed);
      }
    }
    return trimmed;
  }

  private List<PlanDay> under(int cap, Muscle muscle, List<PlanDay> days) {
    List<PlanDay> trimmed = days;
    while (sets(trimmed, muscle) > cap) {
      Optional<List<PlanDay>> less =
          Trim.one(
              trimmed,
              Spot.find(trimmed, (day, e) -> weeklySets.trained(e).contains(muscle)),
              "WeeklyVolumeStaysUnderTheCap",
              String.format(
                  Locale.ROOT, "A set less keeps the %s at %d weekly sets.", muscle.code(), cap));
      if (less.isEmpty()) {
        return trimmed;
      }
      trimmed = less.get();
    }
    return trimmed;
  }

  private int sets(List<PlanDay> days, Muscle muscle) {
    Map<Muscle, Integer> sets = weeklySets.count(days, 0);
    return sets.getOrDefault(muscle, 0);
  }
}
