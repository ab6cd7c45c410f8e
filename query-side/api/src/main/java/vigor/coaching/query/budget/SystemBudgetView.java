package vigor.coaching.query.budget;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vigor.coaching.command.budget.SystemMonth;

/**
 * A month's budget, all money in micro-USD. What is committed is granted, spent and corrections
 * together.
 *
 * @param month for example {@code 2026-11}, UTC
 * @param grantedMicroUsd set aside in tranches that are open
 * @param spentMicroUsd what closed tranches cost
 * @param provisionalMicroUsd the part of all costs that nobody has confirmed: upper bounds
 * @param correctionsMicroUsd what was learned after a tranche was closed; negative when less was
 *     spent
 * @param overshootMicroUsd by how much more than the limit is committed
 * @param exhaustedAt when a call was last refused under a limit for the first time, else null
 * @param resetsAt when the next month begins (UTC)
 * @param openTranches how many there are
 * @param version sequence number of the month's last decision; −1 before the first one
 */
public record SystemBudgetView(
    String month,
    long limitMicroUsd,
    long grantedMicroUsd,
    long spentMicroUsd,
    long provisionalMicroUsd,
    long correctionsMicroUsd,
    long overshootMicroUsd,
    @Nullable Instant exhaustedAt,
    Instant resetsAt,
    long openTranches,
    long version) {

  /** The topic that moves with each decision of the month. */
  public static String topic(SystemMonth month) {
    return month.toString();
  }
}
