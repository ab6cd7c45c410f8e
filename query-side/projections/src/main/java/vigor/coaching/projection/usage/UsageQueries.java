package vigor.coaching.projection.usage;

import static java.util.Objects.requireNonNull;

import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import vigor.coaching.query.usage.AdminCostsView;
import vigor.coaching.query.usage.CostRow;
import vigor.coaching.query.usage.GetAdminCosts;
import vigor.coaching.query.usage.GetLlmUsage;
import vigor.coaching.query.usage.LlmUsageRow;
import vigor.coaching.query.usage.LlmUsageView;
import vigor.kernel.projection.Rows;
import vigor.kernel.projection.SqlText;

/** Answers questions about sums of use and cost. */
@Component
public class UsageQueries {
  private static final String USAGE = SqlText.beside(UsageQueries.class, "usage.sql");
  private static final String COSTS = SqlText.beside(UsageQueries.class, "costs.sql");

  private final DatabaseClient db;

  public UsageQueries(DatabaseClient db) {
    this.db = db;
  }

  @QueryHandler
  CompletableFuture<LlmUsageView> handle(GetLlmUsage query) {
    return db.sql(USAGE)
        .bind("owner", query.owner().value())
        .bind("from", query.from())
        .bind("to", query.to())
        .map(UsageQueries::usage)
        .all()
        .collectList()
        .map(
            rows ->
                new LlmUsageView(
                    query.from(),
                    query.to(),
                    rows.stream().mapToLong(LlmUsageRow::requests).sum(),
                    rows.stream().mapToLong(LlmUsageRow::microUsd).sum(),
                    rows))
        .toFuture();
  }

  @QueryHandler
  CompletableFuture<AdminCostsView> handle(GetAdminCosts query) {
    return db.sql(COSTS)
        .bind("by", query.by().code())
        .bind("from", query.from())
        .bind("to", query.to())
        .map(UsageQueries::cost)
        .all()
        .collectList()
        .map(rows -> new AdminCostsView(query.from(), query.to(), query.by(), rows, total(rows)))
        .toFuture();
  }

  private static CostRow total(List<CostRow> rows) {
    return rows.stream().reduce(new CostRow(null, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0), CostRow::plus);
  }

  private static LlmUsageRow usage(Readable row) {
    return new LlmUsageRow(
        requireNonNull(row.get("day", LocalDate.class), "day"),
        Rows.text(row, "purpose"),
        row.get("provider", String.class),
        row.get("model", String.class),
        Rows.number(row, "requests"),
        Rows.number(row, "tokens_in"),
        Rows.number(row, "tokens_cached"),
        Rows.number(row, "tokens_out"),
        Rows.number(row, "charged"));
  }

  private static CostRow cost(Readable row) {
    return new CostRow(
        row.get("key", String.class),
        Rows.number(row, "requests"),
        Rows.number(row, "refused"),
        Rows.number(row, "attempts"),
        Rows.number(row, "failures"),
        Rows.number(row, "tokens_in"),
        Rows.number(row, "tokens_cached"),
        Rows.number(row, "tokens_out"),
        Rows.number(row, "charged"),
        Rows.number(row, "cost"),
        Rows.number(row, "provisional"));
  }
}
