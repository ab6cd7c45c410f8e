package vigor.training.domain.coach;

import java.util.Optional;
import vigor.profile.command.Injury;
import vigor.training.command.catalogue.Exercise;
import vigor.training.command.catalogue.Severity;
import vigor.training.command.plan.PlanBrief;

/**
 * What a sore place asks of an exercise that uses it at all: lighter loads and more repetitions, the
 * more so the worse it is (pain-guided loading, Thomeé 1997).
 */
final class SorePlaces {
  private SorePlaces() {}

  /** The worst limit among the places an exercise uses. */
  static Optional<Injury> usedBy(Exercise exercise, PlanBrief brief) {
    return brief.injuries().stream()
        .filter(i -> i.severity() != Severity.MILD)
        .filter(i -> exercise.jointLoads().getOrDefault(i.site(), 0) > 0)
        .reduce((one, other) -> one.severity().compareTo(other.severity()) >= 0 ? one : other);
  }

  static Dose ease(Dose dose, Injury injury) {
    return injury.severity() == Severity.SEVERE
        ? dose.atLeast(10).atMostRpe(6)
        : dose.atLeast(8).atMostRpe(7);
  }
}
