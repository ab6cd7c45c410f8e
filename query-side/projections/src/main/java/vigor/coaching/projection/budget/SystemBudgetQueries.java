package vigor.coaching.projection.budget;

import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import vigor.coaching.command.budget.SystemMonth;
import vigor.coaching.command.budget.UsualSystemBudget;
import vigor.coaching.query.budget.GetSystemBudget;
import vigor.coaching.query.budget.SystemBudgetView;
import vigor.kernel.projection.Rows;
import vigor.kernel.projection.SqlText;

/** Answers what the house may spend and has spent. */
@Component
public class SystemBudgetQueries {
  private static final String BUDGET =
      SqlText.beside(SystemBudgetQueries.class, "system-budget.sql");

  private final DatabaseClient db;
  private final UsualSystemBudget usual;
  private final Clock clock;

  public SystemBudgetQueries(DatabaseClient db, UsualSystemBudget usual, Clock clock) {
    this.db = db;
    this.usual = usual;
    this.clock = clock;
  }

  @QueryHandler
  CompletableFuture<SystemBudgetView> handle(GetSystemBudget query) {
    SystemMonth month = SystemMonth.containing(clock.instant());
    return db.sql(BUDGET)
        .bind("month", month.value().toString())
        .map(row -> view(month, row))
        .one()
        .toFuture();
  }

  private SystemBudgetView view(SystemMonth month, Readable row) {
    long limit =
        Objects.requireNonNullElse(row.get("limit_micros", Long.class), usual.limit().micros());
    long granted = Rows.number(row, "granted");
    long spent = Rows.number(row, "spent");
    long corrections = Rows.number(row, "corrections_micros");
    return new SystemBudgetView(
        month.value().toString(),
        limit,
        granted,
        spent,
        Rows.number(row, "provisional"),
        corrections,
        Math.max(0, granted + spent + corrections - limit),
        row.get("exhausted_at", Instant.class),
        month.resetsAt(),
        Rows.number(row, "open"),
        Rows.number(row, "version"));
  }
}
