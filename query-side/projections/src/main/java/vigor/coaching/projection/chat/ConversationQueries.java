package vigor.coaching.projection.chat;

import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import vigor.coaching.command.chat.ConversationId;
import vigor.coaching.query.chat.ConversationList;
import vigor.coaching.query.chat.ConversationSummary;
import vigor.coaching.query.chat.ConversationView;
import vigor.coaching.query.chat.FindConversations;
import vigor.coaching.query.chat.GetConversation;
import vigor.coaching.query.chat.TurnStatus;
import vigor.kernel.projection.Rows;
import vigor.kernel.projection.SqlText;
import vigor.kernel.projection.ViewJson;

/** Answers questions about conversations. */
@Component
public class ConversationQueries {
  private static final String TURNS = SqlText.beside(ConversationQueries.class, "turns.sql");
  private static final String CONVERSATIONS =
      SqlText.beside(ConversationQueries.class, "conversations.sql");

  private final DatabaseClient db;

  public ConversationQueries(DatabaseClient db) {
    this.db = db;
  }

  @QueryHandler
  CompletableFuture<@Nullable ConversationView> handle(GetConversation query) {
    return db.sql(TURNS)
        .bind("conversation", query.id().value())
        .bind("owner", query.owner().value())
        .map(ConversationQueries::turn)
        .all()
        .collectList()
        .filter(turns -> !turns.isEmpty())
        .map(turns -> view(query.id(), turns))
        .toFuture();
  }

  @QueryHandler
  CompletableFuture<ConversationList> handle(FindConversations query) {
    return db.sql(CONVERSATIONS)
        .bind("owner", query.owner().value())
        .bind("limit", query.limit())
        .map(ConversationQueries::summary)
        .all()
        .collectList()
        .map(ConversationList::new)
        .toFuture();
  }

  private static ConversationView view(ConversationId id, List<TurnRow> turns) {
    long version = turns.stream().mapToLong(TurnRow::version).max().orElseThrow();
    return new ConversationView(id, turns.stream().map(TurnRow::view).toList(), version);
  }

  private static ConversationSummary summary(Readable row) {
    return new ConversationSummary(
        new ConversationId(Rows.uuid(row, "conversation_id")),
        row.get("title", String.class),
        Math.toIntExact(Rows.number(row, "questions")),
        Rows.instant(row, "last_asked_at"));
  }

  private static TurnRow turn(Readable row) {
    UUID conversation = Rows.uuid(row, "conversation_id");
    return new TurnRow(
        conversation,
        Rows.uuid(row, "turn_id"),
        Rows.uuid(row, "person"),
        TurnStatus.of(Rows.text(row, "status")),
        Rows.instant(row, "asked_at"),
        ViewJson.read(Rows.text(row, "body"), TurnBody.class),
        Rows.number(row, "version"));
  }
}
