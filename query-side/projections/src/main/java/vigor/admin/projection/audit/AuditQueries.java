package vigor.admin.projection.audit;

import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import vigor.admin.query.audit.AuditStreamKind;
import vigor.admin.query.audit.AuditStreamPage;
import vigor.admin.query.audit.AuditStreamSummary;
import vigor.admin.query.audit.CorrelatedEvent;
import vigor.admin.query.audit.CorrelationView;
import vigor.admin.query.audit.FindAuditStreams;
import vigor.admin.query.audit.GetCorrelation;
import vigor.kernel.command.PersonId;
import vigor.kernel.projection.Rows;
import vigor.kernel.projection.SqlText;

/** Answers which streams there are and what belongs together. */
@Component
public class AuditQueries {
  private static final String STREAMS = SqlText.beside(AuditQueries.class, "streams.sql");
  private static final String CORRELATION = SqlText.beside(AuditQueries.class, "correlation.sql");
  private static final int MOST = 1000;
  private static final UUID NOBODY = new UUID(0, 0);

  private final DatabaseClient db;

  public AuditQueries(DatabaseClient db) {
    this.db = db;
  }

  @QueryHandler
  CompletableFuture<AuditStreamPage> handle(FindAuditStreams query) {
    StreamCursor before = StreamCursor.of(query.before());
    AuditStreamKind kind = query.kind();
    PersonId person = query.person();
    UUID id = query.id();
    return db.sql(STREAMS)
        .bind("any_kind", kind == null)
        .bind("prefix", kind == null ? "" : kind.prefix())
        .bind("name", Objects.requireNonNullElse(query.name(), ""))
        .bind("anybody", person == null)
        .bind("person", person == null ? NOBODY : person.value())
        .bind("any_id", id == null)
        .bind("id", id == null ? NOBODY : id)
        .bind("before", before.at())
        .bind("after", before.stream())
        .bind("limit", query.limit() + 1)
        .map(AuditQueries::summary)
        .all()
        .collectList()
        .map(rows -> StreamCursor.page(rows, query.limit()))
        .toFuture();
  }

  @QueryHandler
  CompletableFuture<CorrelationView> handle(GetCorrelation query) {
    return db.sql(CORRELATION)
        .bind("id", query.id())
        .bind("limit", MOST + 1)
        .map(AuditQueries::event)
        .all()
        .collectList()
        .map(events -> correlation(query.id(), events))
        .toFuture();
  }

  private static CorrelationView correlation(String id, List<CorrelatedEvent> events) {
    boolean complete = events.size() <= MOST;
    return new CorrelationView(
        id, complete ? events : List.copyOf(events.subList(0, MOST)), complete);
  }

  private static AuditStreamSummary summary(Readable row) {
    String stream = Rows.text(row, "stream");
    return new AuditStreamSummary(
        stream,
        AuditStreamKind.ofStream(stream),
        person(row),
        Rows.number(row, "events"),
        Rows.instant(row, "first_at"),
        Rows.instant(row, "last_at"));
  }

  private static CorrelatedEvent event(Readable row) {
    String stream = Rows.text(row, "stream");
    return new CorrelatedEvent(
        stream,
        AuditStreamKind.ofStream(stream),
        Rows.number(row, "position"),
        Rows.uuid(row, "event_id"),
        Rows.text(row, "event"),
        Rows.instant(row, "at"),
        person(row),
        row.get("actor", String.class),
        row.get("command", String.class),
        row.get("request_id", String.class),
        row.get("trace_id", String.class),
        row.get("cause_id", String.class));
  }

  private static @Nullable PersonId person(Readable row) {
    UUID person = row.get("person", UUID.class);
    return person == null ? null : new PersonId(person);
  }
}
