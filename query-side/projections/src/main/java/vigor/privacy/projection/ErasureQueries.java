package vigor.privacy.projection;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import vigor.kernel.projection.Rows;
import vigor.kernel.projection.SqlText;
import vigor.privacy.query.ErasureView;
import vigor.privacy.query.GetErasure;

/** Answers what became of an erasure. */
@Component
public class ErasureQueries {
  private static final String ERASURE = SqlText.beside(ErasureQueries.class, "erasure.sql");

  private final DatabaseClient db;

  public ErasureQueries(DatabaseClient db) {
    this.db = db;
  }

  @QueryHandler
  CompletableFuture<@Nullable ErasureView> handle(GetErasure query) {
    return db.sql(ERASURE)
        .bind("receipt", query.receipt().value())
        .map(
            row ->
                ErasureView.of(
                    query.receipt(),
                    Rows.instant(row, "requested_at"),
                    row.get("erased_at", Instant.class)))
        .one()
        .toFuture();
  }
}
