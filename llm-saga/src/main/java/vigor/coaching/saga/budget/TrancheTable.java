package vigor.coaching.saga.budget;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vigor.coaching.command.budget.SystemMonth;
import vigor.coaching.command.budget.TrancheId;

/** Tranches of all nodes. */
public final class TrancheTable {
  private final JdbcClient jdbc;

  public TrancheTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(TrancheId id, SystemMonth month) {
    jdbc.sql(
            """
            insert into llm.tranche (tranche_id, month) values (:id, :month)
            on conflict (tranche_id) do nothing
            """)
        .param("id", id.value())
        .param("month", month.value().toString())
        .update();
  }

  /** The tranche, which no other transaction changes until this one ends. */
  Optional<KnownTranche> find(TrancheId id) {
    return jdbc.sql(
            "select month, expired, closed from llm.tranche where tranche_id = :id for update")
        .param("id", id.value())
        .query(
            (row, n) ->
                new KnownTranche(
                    id,
                    SystemMonth.of(row.getString("month")),
                    row.getBoolean("expired"),
                    row.getBoolean("closed")))
        .optional();
  }

  void expire(TrancheId id) {
    jdbc.sql("update llm.tranche set expired = true where tranche_id = :id")
        .param("id", id.value())
        .update();
  }

  void close(TrancheId id) {
    jdbc.sql("update llm.tranche set closed = true where tranche_id = :id")
        .param("id", id.value())
        .update();
  }

  void removeAll() {
    jdbc.sql("delete from llm.tranche").update();
  }
}
