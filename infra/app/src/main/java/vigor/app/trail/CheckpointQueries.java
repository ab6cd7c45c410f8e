package vigor.app.trail;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import vigor.admin.query.audit.CheckpointPage;
import vigor.admin.query.audit.CheckpointView;
import vigor.admin.query.audit.FindCheckpoints;
import vigor.platform.audit.proof.CheckpointKey;

/** Answers what was signed about the log. */
@Component
public class CheckpointQueries {
  private static final String CHECKPOINTS =
      "select position, global_index, encode(hash, 'hex') as hash, made_at, key_id,"
          + " translate(encode(signature, 'base64'), E'\\n', '') as signature"
          + " from audit.checkpoint where position > :after order by position";

  private final DatabaseClient db;
  private final ObjectProvider<CheckpointKey> key;

  CheckpointQueries(DatabaseClient db, ObjectProvider<CheckpointKey> key) {
    this.db = db;
    this.key = key;
  }

  @QueryHandler
  CompletableFuture<CheckpointPage> handle(FindCheckpoints query) {
    CheckpointKey known = key.getIfAvailable();
    return db.sql(CHECKPOINTS + (query.newest() ? " desc limit :limit" : " limit :limit"))
        .bind("after", query.after())
        .bind("limit", query.newest() ? query.limit() : query.limit() + 1)
        .map(
            row ->
                new CheckpointView(
                    Objects.requireNonNull(row.get("position", Long.class)),
                    Objects.requireNonNull(row.get("global_index", Long.class)),
                    Objects.requireNonNull(row.get("hash", String.class)),
                    Objects.requireNonNull(row.get("made_at", Instant.class)),
                    Objects.requireNonNull(row.get("key_id", String.class)),
                    Objects.requireNonNull(row.get("signature", String.class))))
        .all()
        .collectList()
        .map(rows -> page(rows, query.limit(), known == null ? null : known.trusted().text()))
        .toFuture();
  }

  private static CheckpointPage page(
      List<CheckpointView> rows, int limit, @Nullable String publicKey) {
    boolean last = rows.size() <= limit;
    List<CheckpointView> items = last ? rows : List.copyOf(rows.subList(0, limit));
    return new CheckpointPage(publicKey, items, last ? null : items.getLast().position());
  }
}
