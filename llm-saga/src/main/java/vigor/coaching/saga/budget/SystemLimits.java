package vigor.coaching.saga.budget;

import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import vigor.coaching.command.budget.SystemMonth;
import vigor.coaching.command.budget.UsualSystemBudget;
import vigor.membership.command.MicroUsd;

/** The limits administrators set; the last one holds for the months after it. */
public final class SystemLimits implements Supplier<MicroUsd> {
  private final JdbcClient jdbc;
  private final UsualSystemBudget usual;

  public SystemLimits(JdbcClient jdbc, UsualSystemBudget usual) {
    this.jdbc = jdbc;
    this.usual = usual;
  }

  @Override
  public MicroUsd get() {
    return jdbc.sql("select limit_micros from llm.system_limit order by month desc limit 1")
        .query(Long.class)
        .optional()
        .map(MicroUsd::new)
        .orElse(usual.limit());
  }

  void set(SystemMonth month, MicroUsd limit) {
    jdbc.sql(
            """
            insert into llm.system_limit (month, limit_micros) values (:month, :limit)
            on conflict (month) do update set limit_micros = excluded.limit_micros
            """)
        .param("month", month.value().toString())
        .param("limit", limit.micros())
        .update();
  }

  void removeAll() {
    jdbc.sql("delete from llm.system_limit").update();
  }
}
