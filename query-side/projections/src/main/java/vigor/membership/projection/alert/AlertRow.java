package vigor.membership.projection.alert;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vigor.coaching.command.budget.SystemBudgetExhausted;
import vigor.coaching.command.budget.SystemBudgetThresholdReached;
import vigor.membership.command.BudgetThresholdReached;
import vigor.membership.query.alert.AlertKind;

/** A row of the alert table. */
record AlertRow(
    UUID id,
    Instant at,
    String kind,
    @Nullable UUID person,
    String window,
    int percent,
    long used,
    long limit) {
  static AlertRow of(BudgetThresholdReached e, long version) {
    return new AlertRow(
        id("allowance-" + e.person(), version),
        e.at(),
        AlertKind.THRESHOLD.code(),
        e.person().value(),
        e.window().key(),
        e.percent(),
        e.used().micros(),
        e.limit().micros());
  }

  static AlertRow of(SystemBudgetThresholdReached e, long version) {
    return new AlertRow(
        id(e.month().toString(), version),
        e.at(),
        AlertKind.THRESHOLD.code(),
        null,
        e.month().value().toString(),
        e.percent(),
        e.spent().micros(),
        e.limit().micros());
  }

  static AlertRow of(SystemBudgetExhausted e, long version) {
    return new AlertRow(
        id(e.month().toString(), version),
        e.at(),
        AlertKind.EXHAUSTED.code(),
        null,
        e.month().value().toString(),
        100,
        Math.max(0, e.limit().micros() - e.left().micros()),
        e.limit().micros());
  }

  private static UUID id(String stream, long version) {
    return UUID.nameUUIDFromBytes((stream + "@" + version).getBytes(StandardCharsets.UTF_8));
  }
}
