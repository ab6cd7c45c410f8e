package vigor.privacy.projection;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import vigor.kernel.projection.Rows;
import vigor.kernel.projection.SqlText;
import vigor.privacy.command.ExportId;
import vigor.privacy.query.ExportStatus;
import vigor.privacy.query.ExportView;
import vigor.privacy.query.GetExport;

/** Answers how far a copy has come. */
@Component
public class ExportQueries {
  private static final String LATEST = SqlText.beside(ExportQueries.class, "latest-export.sql");

  private final DatabaseClient db;

  public ExportQueries(DatabaseClient db) {
    this.db = db;
  }

  @QueryHandler
  CompletableFuture<@Nullable ExportView> handle(GetExport query) {
    return db.sql(LATEST)
        .bind("owner", query.owner().value())
        .map(
            row ->
                new ExportView(
                    new ExportId(Rows.uuid(row, "export_id")),
                    ExportStatus.of(Rows.text(row, "status")),
                    Rows.instant(row, "requested_at"),
                    row.get("bytes", Long.class),
                    row.get("expires_at", Instant.class),
                    Rows.number(row, "version")))
        .one()
        .toFuture();
  }
}
