package vigor.training.domain.coach;

import java.util.Comparator;
import vigor.training.command.catalogue.Exercise;
import vigor.training.command.catalogue.MovementPattern;
import vigor.training.domain.prescription.Why;

/** What a day holds when none of its slots could be filled: the gentlest thing that fits. */
final class Fallback {
  private Fallback() {}

  static Chosen choose(Trainee trainee) {
    Exercise gentlest =
        trainee.suitable().all().stream()
            .min(
                Comparator.comparing((Exercise e) -> e.pattern() != MovementPattern.MOBILITY)
                    .thenComparing(e -> e.jointLoads().values().stream().mapToInt(l -> l).sum())
                    .thenComparing(Exercise::id))
            .orElseThrow();
    return new Chosen(
        gentlest,
        Role.MOBILITY,
        Why.of(
                "exercise",
                "GentlestThatFits",
                gentlest.name() + " is the gentlest movement that fits your limits today.")
            .with("suitable", trainee.suitable().all().size())
            .source("Pain-guided activity: reduce loading, do not stop moving"));
  }
}
