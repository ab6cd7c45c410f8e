package vigor.membership.projection.alert;

import static java.util.Objects.requireNonNull;

import io.r2dbc.spi.Readable;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import vigor.kernel.command.PersonId;
import vigor.kernel.projection.Cursor;
import vigor.kernel.projection.Page;
import vigor.kernel.projection.Rows;
import vigor.kernel.projection.SqlText;
import vigor.membership.query.alert.AlertKind;
import vigor.membership.query.alert.AlertPage;
import vigor.membership.query.alert.AlertView;
import vigor.membership.query.alert.BudgetScope;
import vigor.membership.query.alert.FindAlerts;

/** Answers what budgets gave cause for. */
@Component
public class AlertQueries {
  private static final String ALERTS = SqlText.beside(AlertQueries.class, "alerts.sql");

  private final DatabaseClient db;

  public AlertQueries(DatabaseClient db) {
    this.db = db;
  }

  @QueryHandler
  CompletableFuture<AlertPage> handle(FindAlerts query) {
    Cursor before = Cursor.of(query.cursor());
    BudgetScope scope = query.scope();
    return db.sql(ALERTS)
        .bind("scope", scope == null ? "" : scope.code())
        .bind("before", before.at())
        .bind("after", before.id())
        .bind("limit", query.limit() + 1)
        .map(AlertQueries::alert)
        .all()
        .collectList()
        .map(rows -> Page.of(rows, query.limit(), row -> new Cursor(row.at(), row.id())))
        .map(page -> new AlertPage(page.items(), page.next()))
        .toFuture();
  }

  private static AlertView alert(Readable row) {
    UUID person = row.get("person", UUID.class);
    return new AlertView(
        Rows.uuid(row, "alert_id"),
        Rows.instant(row, "at"),
        AlertKind.of(Rows.text(row, "kind")),
        person == null ? BudgetScope.SYSTEM : BudgetScope.USER,
        person == null ? null : new PersonId(person),
        Rows.text(row, "window_key"),
        requireNonNull(row.get("percent", Integer.class), "percent"),
        Rows.number(row, "used_micros"),
        Rows.number(row, "limit_micros"));
  }
}
