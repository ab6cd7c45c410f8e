package vigor.coaching.projection.budget;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import vigor.coaching.command.LlmAttemptCostCorrected;
import vigor.coaching.command.LlmAttemptFailed;
import vigor.coaching.command.budget.SystemBudgetEvent;
import vigor.coaching.command.budget.SystemTrancheClosed;
import vigor.kernel.projection.Columns;
import vigor.kernel.projection.SqlText;
import vigor.kernel.projection.TableSpec;

/** How months, tranches and attempts are found and written. */
final class BudgetTables {
  static final TableSpec<String, BudgetRow> MONTHS =
      new TableSpec<>(
          "read_model.system_budget",
          BudgetRow::month,
          new Columns<BudgetRow>()
              .and("text", BudgetRow::month)
              .and("int8", BudgetRow::limit)
              .and("int8", BudgetRow::decided)
              .and("int8", BudgetRow::corrections)
              .and("timestamptz", BudgetRow::exhaustedAt)
              .and("int8", BudgetRow::version),
          SqlText.beside(BudgetTables.class, "upsert-budget.sql"),
          new TableSpec.Lookup<>(
              event ->
                  event instanceof SystemBudgetEvent e
                      ? List.of(e.month().value().toString())
                      : List.of(),
              new Columns<String>().and("text", key -> key),
              SqlText.beside(BudgetTables.class, "load-budget.sql"),
              (rs, n) -> month(rs)));

  static final TableSpec<UUID, TrancheRow> TRANCHES =
      new TableSpec<>(
          "read_model.system_tranche",
          TrancheRow::id,
          new Columns<TrancheRow>()
              .and("uuid", TrancheRow::id)
              .and("text", TrancheRow::month)
              .and("int8", TrancheRow::amount)
              .and("int8", TrancheRow::spent),
          SqlText.beside(BudgetTables.class, "upsert-tranche.sql"),
          new TableSpec.Lookup<>(
              event ->
                  event instanceof SystemTrancheClosed e
                      ? List.of(e.trancheId().value())
                      : List.of(),
              new Columns<UUID>().and("uuid", key -> key),
              SqlText.beside(BudgetTables.class, "load-tranche.sql"),
              (rs, n) ->
                  new TrancheRow(
                      rs.getObject("tranche_id", UUID.class),
                      rs.getString("month"),
                      rs.getLong("amount_micros"),
                      rs.getObject("spent_micros", Long.class))));

  static final TableSpec<AttemptKey, AttemptRow> ATTEMPTS =
      new TableSpec<>(
          "read_model.system_attempt",
          AttemptRow::key,
          new Columns<AttemptRow>()
              .and("uuid", row -> row.key().call())
              .and("int4", row -> row.key().attempt())
              .and("uuid", AttemptRow::tranche)
              .and("int8", AttemptRow::provisional),
          SqlText.beside(BudgetTables.class, "upsert-attempt.sql"),
          new TableSpec.Lookup<>(
              BudgetTables::attempts,
              new Columns<AttemptKey>()
                  .and("uuid", AttemptKey::call)
                  .and("int4", AttemptKey::attempt),
              SqlText.beside(BudgetTables.class, "load-attempt.sql"),
              (rs, n) ->
                  new AttemptRow(
                      new AttemptKey(rs.getObject("call_id", UUID.class), rs.getInt("attempt")),
                      rs.getObject("tranche_id", UUID.class),
                      rs.getLong("provisional_micros"))));

  private BudgetTables() {}

  private static BudgetRow month(ResultSet rs) throws SQLException {
    OffsetDateTime exhausted = rs.getObject("exhausted_at", OffsetDateTime.class);
    return new BudgetRow(
        rs.getString("month"),
        rs.getObject("limit_micros", Long.class),
        rs.getObject("decided_micros", Long.class),
        rs.getLong("corrections_micros"),
        exhausted == null ? null : exhausted.toInstant(),
        rs.getLong("version"));
  }

  private static List<AttemptKey> attempts(Object event) {
    return switch (event) {
      case LlmAttemptFailed e -> List.of(new AttemptKey(e.callId().value(), e.attempt()));
      case LlmAttemptCostCorrected e -> List.of(new AttemptKey(e.callId().value(), e.attempt()));
      default -> List.of();
    };
  }
}
