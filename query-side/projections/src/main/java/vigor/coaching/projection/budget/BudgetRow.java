package vigor.coaching.projection.budget;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vigor.coaching.command.budget.SystemBudgetEvent;
import vigor.coaching.command.budget.SystemBudgetExhausted;
import vigor.coaching.command.budget.SystemBudgetSet;
import vigor.coaching.command.budget.SystemBudgetThresholdReached;
import vigor.coaching.command.budget.SystemSpendCorrected;
import vigor.coaching.command.budget.SystemTrancheClosed;
import vigor.coaching.command.budget.SystemTrancheExpired;
import vigor.coaching.command.budget.SystemTrancheGranted;

/** A month without its tranches. */
record BudgetRow(
    String month,
    @Nullable Long limit,
    @Nullable Long decided,
    long corrections,
    @Nullable Instant exhaustedAt,
    long version) {

  static BudgetRow of(String month) {
    return new BudgetRow(month, null, null, 0, null, -1);
  }

  BudgetRow after(SystemBudgetEvent event, long at) {
    return switch (event) {
      case SystemBudgetSet e ->
          new BudgetRow(
              month, e.limit().micros(), e.limit().micros(), corrections, exhaustedAt, at);
      case SystemTrancheGranted e ->
          new BudgetRow(month, e.limit().micros(), decided, corrections, exhaustedAt, at);
      case SystemBudgetExhausted e ->
          new BudgetRow(month, e.limit().micros(), decided, corrections, e.at(), at);
      case SystemSpendCorrected e ->
          new BudgetRow(
              month, limit, decided, corrections + e.difference().micros(), exhaustedAt, at);
      case SystemBudgetThresholdReached e ->
          new BudgetRow(month, limit, decided, corrections, exhaustedAt, at);
      case SystemTrancheExpired e ->
          new BudgetRow(month, limit, decided, corrections, exhaustedAt, at);
      case SystemTrancheClosed e ->
          new BudgetRow(month, limit, decided, corrections, exhaustedAt, at);
    };
  }
}
