package vigor.coaching.projection.call;

import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import vigor.coaching.query.call.AiRequestPage;
import vigor.coaching.query.call.AiRequestView;
import vigor.coaching.query.call.FindAiRequests;
import vigor.coaching.query.call.GetAiRequest;
import vigor.kernel.command.PersonId;
import vigor.kernel.projection.Cursor;
import vigor.kernel.projection.Page;
import vigor.kernel.projection.Rows;
import vigor.kernel.projection.SqlText;
import vigor.kernel.projection.ViewJson;

/** Answers questions about requests to language models. */
@Component
public class AiRequestQueries {
  private static final String REQUEST = SqlText.beside(AiRequestQueries.class, "request.sql");
  private static final String REQUESTS = SqlText.beside(AiRequestQueries.class, "requests.sql");
  private static final UUID NOBODY = new UUID(0, 0);

  private final DatabaseClient db;

  public AiRequestQueries(DatabaseClient db) {
    this.db = db;
  }

  @QueryHandler
  CompletableFuture<@Nullable AiRequestView> handle(GetAiRequest query) {
    PersonId owner = query.owner();
    return db.sql(REQUEST)
        .bind("id", query.id())
        .bind("everybody", owner == null)
        .bind("owner", owner == null ? NOBODY : owner.value())
        .map(
            row ->
                AiRequestViews.story(
                    row(row), ViewJson.readList(Rows.text(row, "windows"), UsedThen.class)))
        .one()
        .toFuture();
  }

  @QueryHandler
  CompletableFuture<AiRequestPage> handle(FindAiRequests query) {
    Cursor before = Cursor.of(query.before());
    return db.sql(REQUESTS)
        .bind("owner", query.owner().value())
        .bind("before", before.at())
        .bind("after", before.id())
        .bind("limit", query.limit() + 1)
        .map(AiRequestQueries::row)
        .all()
        .collectList()
        .map(rows -> page(rows, query.limit()))
        .toFuture();
  }

  private static AiRequestPage page(List<AiRequestRow> rows, int limit) {
    Page<AiRequestRow> page = Page.of(rows, limit, row -> new Cursor(row.askedAt(), row.spendId()));
    return new AiRequestPage(
        page.items().stream().map(AiRequestViews::summary).toList(), page.next());
  }

  private static AiRequestRow row(Readable row) {
    return new AiRequestRow(
        Rows.uuid(row, "spend_id"),
        Rows.uuid(row, "person"),
        row.get("call_id", UUID.class),
        row.get("subject_id", UUID.class),
        Rows.instant(row, "asked_at"),
        AiRequestTables.part(row.get("spend", String.class), StoredSpend.class),
        AiRequestTables.part(row.get("call", String.class), StoredCall.class));
  }
}
