package vigor.coaching.command.budget;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vigor.membership.command.MicroUsd;

/**
 * What the house may spend in a month for which no administrator ever set a limit.
 *
 * @param limit for all calls of all people, UTC month
 */
public record UsualSystemBudget(MicroUsd limit) {
  /** A small house's worth: four people who use up the largest tier would not fit. */
  public static final UsualSystemBudget STANDARD = new UsualSystemBudget(MicroUsd.dollars(100));

  private static final String DOLLARS = "VIGOR_SYSTEM_BUDGET_USD";

  /**
   * What the environment says, in whole dollars, else {@link #STANDARD}. Throws {@link
   * IllegalArgumentException} for anything but a whole number from zero on.
   */
  public static UsualSystemBudget in(Function<String, @Nullable String> environment) {
    String dollars = environment.apply(DOLLARS);
    if (dollars == null || dollars.isBlank()) {
      return STANDARD;
    }
    if (!dollars.strip().matches("\\d{1,9}")) {
      throw new IllegalArgumentException(
          DOLLARS + " is a whole number of dollars, not \"" + dollars + "\"");
    }
    return new UsualSystemBudget(MicroUsd.dollars(Long.parseLong(dollars.strip())));
  }
}
