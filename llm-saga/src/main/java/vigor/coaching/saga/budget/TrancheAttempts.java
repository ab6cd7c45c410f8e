package vigor.coaching.saga.budget;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vigor.coaching.command.LlmCallId;
import vigor.coaching.command.budget.TrancheId;
import vigor.membership.command.MicroUsd;

/** What each attempt takes from its tranche; its upper bound while nobody knows. */
public final class TrancheAttempts {
  private final JdbcClient jdbc;

  public TrancheAttempts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** An attempt as it is booked. */
  record Booked(TrancheId tranche, MicroUsd cost) {}

  void open(LlmCallId call, int attempt, TrancheId tranche, MicroUsd upperBound) {
    jdbc.sql(
            """
            insert into llm.tranche_attempt (call_id, attempt, tranche_id, cost_micros, open)
            values (:call, :attempt, :tranche, :cost, true)
            on conflict (call_id, attempt) do nothing
            """)
        .param("call", call.value())
        .param("attempt", attempt)
        .param("tranche", tranche.value())
        .param("cost", upperBound.micros())
        .update();
  }

  /** Empty for an attempt that no tranche pays for. */
  Optional<Booked> find(LlmCallId call, int attempt) {
    return jdbc.sql(
            """
            select tranche_id, cost_micros from llm.tranche_attempt
             where call_id = :call and attempt = :attempt
            """)
        .param("call", call.value())
        .param("attempt", attempt)
        .query(
            (row, n) ->
                new Booked(
                    new TrancheId(row.getObject("tranche_id", UUID.class)),
                    new MicroUsd(row.getLong("cost_micros"))))
        .optional();
  }

  void end(LlmCallId call, int attempt, MicroUsd cost) {
    jdbc.sql(
            """
            update llm.tranche_attempt set cost_micros = :cost, open = false
             where call_id = :call and attempt = :attempt
            """)
        .param("call", call.value())
        .param("attempt", attempt)
        .param("cost", cost.micros())
        .update();
  }

  boolean anyOpen(TrancheId tranche) {
    return jdbc.sql(
            """
            select exists (select from llm.tranche_attempt where tranche_id = :tranche and open)
            """)
        .param("tranche", tranche.value())
        .query(Boolean.class)
        .single();
  }

  /** What all attempts on the tranche cost together. */
  MicroUsd sum(TrancheId tranche) {
    return new MicroUsd(
        jdbc.sql(
                """
                select coalesce(sum(cost_micros), 0) from llm.tranche_attempt
                 where tranche_id = :tranche
                """)
            .param("tranche", tranche.value())
            .query(Long.class)
            .single());
  }

  void removeAll() {
    jdbc.sql("delete from llm.tranche_attempt").update();
  }
}
