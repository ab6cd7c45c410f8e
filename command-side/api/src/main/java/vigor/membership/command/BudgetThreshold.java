package vigor.membership.command;

import java.util.List;

/** The parts of a budget that are told of when they are used, in percent. */
public final class BudgetThreshold {
  private static final List<Integer> PERCENTS = List.of(80, 90, 100);

  private BudgetThreshold() {}

  /** Those above {@code told} that {@code used} reaches; none of a budget of nothing. */
  public static List<Integer> reached(MicroUsd used, MicroUsd limit, int told) {
    return PERCENTS.stream()
        .filter(percent -> percent > told)
        .filter(percent -> limit.micros() > 0 && isReached(used, limit, percent))
        .toList();
  }

  private static boolean isReached(MicroUsd used, MicroUsd limit, int percent) {
    return Math.multiplyExact(used.micros(), 100L)
        >= Math.multiplyExact(limit.micros(), (long) percent);
  }
}
