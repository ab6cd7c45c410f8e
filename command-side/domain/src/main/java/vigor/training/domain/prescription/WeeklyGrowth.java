package vigor.training.domain.prescription;

import java.util.Map;
import java.util.Optional;
import vigor.training.command.catalogue.Muscle;

/**
 * How fast volume may grow from one training week to the next: by a fifth, or by two sets where
 * that is more, per muscle.
 */
public final class WeeklyGrowth {
  private static final double MOST_SHARE = 0.2;
  private static final int MOST_SETS = 2;

  private WeeklyGrowth() {}

  /** The muscle whose sets grow too fast, with the numbers; empty when all grow gently. */
  public static Optional<Jump> tooFast(Map<Muscle, Integer> before, Map<Muscle, Integer> after) {
    return after.entrySet().stream()
        .map(e -> new Jump(e.getKey(), before.getOrDefault(e.getKey(), 0), e.getValue()))
        .filter(j -> j.after() > most(j.before()))
        .findFirst();
  }

  /** The most sets that may follow on this many. */
  public static int most(int before) {
    return Math.max(before + MOST_SETS, (int) Math.floor(before * (1 + MOST_SHARE)));
  }

  /** A muscle's sets in two weeks. */
  public record Jump(Muscle muscle, int before, int after) {}
}
