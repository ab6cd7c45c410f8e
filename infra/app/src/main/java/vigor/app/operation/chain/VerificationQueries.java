package vigor.app.operation.chain;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import vigor.admin.query.audit.ChainFault;
import vigor.admin.query.audit.FindVerifications;
import vigor.admin.query.audit.VerificationPage;
import vigor.admin.query.audit.VerificationView;
import vigor.kernel.projection.Cursor;
import vigor.kernel.projection.Page;
import vigor.kernel.projection.Rows;

/** Answers how the chain was verified, by whom, why and with what result. */
@Component
public class VerificationQueries {
  private static final String VERIFICATIONS =
      """
      select v.*, a.decided_by, a.reason
        from processing.verification v
        left join read_model.audit_event a
          on a.stream = 'operation-' || v.operation and a.position = 0
       where v.started_at < :at or (v.started_at = :at and v.operation > :id)
       order by v.started_at desc, v.operation
       limit :limit
      """;

  private final DatabaseClient db;

  VerificationQueries(DatabaseClient db) {
    this.db = db;
  }

  @QueryHandler
  CompletableFuture<VerificationPage> handle(FindVerifications query) {
    Cursor before = Cursor.of(query.before());
    return db.sql(VERIFICATIONS)
        .bind("at", before.at())
        .bind("id", before.id())
        .bind("limit", query.limit() + 1)
        .map(VerificationQueries::view)
        .all()
        .collectList()
        .map(
            rows ->
                Page.of(rows, query.limit(), row -> new Cursor(row.startedAt(), row.operation())))
        .map(page -> new VerificationPage(page.items(), page.next()))
        .toFuture();
  }

  private static VerificationView view(Readable row) {
    return new VerificationView(
        Rows.uuid(row, "operation"),
        Rows.text(row, "state"),
        row.get("decided_by", String.class),
        row.get("reason", String.class),
        Rows.number(row, "checked"),
        Rows.number(row, "total"),
        Rows.instant(row, "started_at"),
        row.get("ended_at", Instant.class),
        Rows.number(row, "checkpoints"),
        Rows.number(row, "signed_up_to"),
        Rows.number(row, "not_chained"),
        fault(row),
        row.get("failure", String.class));
  }

  private static @Nullable ChainFault fault(Readable row) {
    Long position = row.get("bad_position", Long.class);
    return position == null
        ? null
        : new ChainFault(
            position,
            row.get("bad_event", Long.class),
            Rows.text(row, "fault"),
            Objects.requireNonNullElse(row.get("detail", String.class), ""));
  }
}
