package vigor.coaching.saga.budget;

import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vigor.coaching.command.budget.SystemMonth;
import vigor.coaching.command.budget.SystemTrancheGranted;
import vigor.coaching.command.budget.TrancheId;
import vigor.membership.command.MicroUsd;

/**
 * Tranches of all nodes. Who changes a tranche or its attempts holds its row until the end of the
 * transaction, so that none is closed while one of its attempts is told.
 */
public final class TrancheTable {
  private final JdbcClient jdbc;

  public TrancheTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(SystemTrancheGranted event) {
    jdbc.sql(
            """
            insert into llm.tranche (tranche_id, month, expires_at) values (:id, :month, :expires)
            on conflict (tranche_id) do nothing
            """)
        .param("id", event.trancheId().value())
        .param("month", event.month().value().toString())
        .param("expires", event.expiresAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** The tranche, now held by this transaction. */
  Optional<KnownTranche> lock(TrancheId id) {
    return jdbc.sql(
            """
            select month, closed_with, told from llm.tranche where tranche_id = :id for update
            """)
        .param("id", id.value())
        .query(
            (row, n) -> {
              long spent = row.getLong("closed_with");
              return new KnownTranche(
                  id,
                  SystemMonth.of(row.getString("month")),
                  row.wasNull() ? null : new MicroUsd(spent),
                  row.getBoolean("told"));
            })
        .optional();
  }

  void close(TrancheId id, MicroUsd spent) {
    jdbc.sql("update llm.tranche set closed_with = :spent where tranche_id = :id")
        .param("id", id.value())
        .param("spent", spent.micros())
        .update();
  }

  /** The month's budget knows that this tranche is closed. */
  void told(TrancheId id, MicroUsd spent) {
    jdbc.sql("update llm.tranche set closed_with = :spent, told = true where tranche_id = :id")
        .param("id", id.value())
        .param("spent", spent.micros())
        .update();
  }

  void removeAll() {
    jdbc.sql("delete from llm.tranche").update();
  }
}
