package vigor.training.projection.progress.record;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vigor.training.command.strength.RecordThreshold;
import vigor.training.projection.progress.strength.Lift;
import vigor.training.query.progress.RecordKind;

/** The best single sets of an exercise so far. */
public final class Bests {
  private @Nullable Lift first;
  private @Nullable Lift heaviest;
  private @Nullable Lift strongest;

  /** The best repetitions at each load, a set at a heavier load counting for all lighter ones. */
  private final NavigableMap<Double, Lift> most = new TreeMap<>();

  /** The records this lift wins; it is the mark for the next one either way. */
  public List<Won> challenge(Lift lift) {
    if (first == null) {
      first = lift;
    }
    boolean debut = first.set().workout().equals(lift.set().workout());
    List<Won> won =
        debut
            ? List.of()
            : Stream.of(weight(lift), estimate(lift), reps(lift))
                .flatMap(Optional::stream)
                .toList();
    remember(lift);
    return won;
  }

  private Optional<Won> weight(Lift lift) {
    Lift best = heaviest;
    return best != null
            && lift.set().repsOrNone() > 0
            && RecordThreshold.beats(lift.externalKg(), best.externalKg())
        ? won(RecordKind.WEIGHT, lift, lift.externalKg(), best, best.externalKg())
        : Optional.empty();
  }

  private Optional<Won> estimate(Lift lift) {
    Lift best = strongest;
    return best != null
            && lift.confident()
            && RecordThreshold.beats(lift.estimate().kg(), best.estimate().kg())
        ? won(RecordKind.E1RM, lift, lift.estimate().kg(), best, best.estimate().kg())
        : Optional.empty();
  }

  private Optional<Won> reps(Lift lift) {
    Lift best = mostWith(lift.externalKg());
    return best != null
            && RecordThreshold.beatsReps(lift.set().repsOrNone(), best.set().repsOrNone())
        ? won(RecordKind.REPS, lift, lift.set().repsOrNone(), best, best.set().repsOrNone())
        : Optional.empty();
  }

  /** The set with most repetitions among those with at least this load. */
  private @Nullable Lift mostWith(double kg) {
    return most.tailMap(kg, true).values().stream()
        .max(Comparator.comparingInt(lift -> lift.set().repsOrNone()))
        .orElse(null);
  }

  private void remember(Lift lift) {
    if (lift.set().repsOrNone() == 0) {
      return;
    }
    most.merge(
        lift.externalKg(),
        lift,
        (old, now) -> now.set().repsOrNone() > old.set().repsOrNone() ? now : old);
    if (heaviest == null || lift.externalKg() > heaviest.externalKg()) {
      heaviest = lift;
    }
    if (lift.confident()
        && (strongest == null || lift.estimate().kg() > strongest.estimate().kg())) {
      strongest = lift;
    }
  }

  private static Optional<Won> won(
      RecordKind kind, Lift lift, double value, Lift best, double previous) {
    return Optional.of(
        new Won(kind, lift, value, previous, List.of(best.set()), List.of(lift.set())));
  }
}
