package vigor.training.domain.validation;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import vigor.training.command.catalogue.ExerciseCatalogue;
import vigor.training.command.catalogue.Muscle;
import vigor.training.command.plan.Finding;
import vigor.training.command.plan.FindingKind;
import vigor.training.domain.prescription.VolumeCap;
import vigor.training.domain.prescription.WeeklySets;

/** In its fullest week no muscle gets more direct hard sets than its cap for level and age. */
final class WeeklyVolumeStaysUnderTheCap implements PlanRule {
  private final WeeklySets weeklySets;

  WeeklyVolumeStaysUnderTheCap(ExerciseCatalogue catalogue) {
    weeklySets = new WeeklySets(catalogue);
  }

  @Override
  public List<Finding> judge(Proposal proposal) {
    Map<Muscle, Integer> fullest =
        weeklySets.count(proposal.content().days(), Math.max(0, proposal.largestSetsDelta()));
    return fullest.entrySet().stream()
        .flatMap(e -> over(e.getKey(), e.getValue(), VolumeCap.of(e.getKey(), proposal.brief())))
        .toList();
  }

  private static Stream<Finding> over(Muscle muscle, int sets, OptionalInt cap) {
    return cap.isEmpty() || sets <= cap.getAsInt()
        ? Stream.empty()
        : Stream.of(
            Found.a(FindingKind.OVER_VOLUME_CAP)
                .with("muscle", muscle.code())
                .with("sets", sets)
                .with("cap", cap.getAsInt())
                .saying(
                    "The " + muscle.code().replace('_', ' ') + " would get " + sets
                        + " hard sets a week, the cap is " + cap.getAsInt() + "."));
  }
}
