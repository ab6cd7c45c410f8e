package vigor.coaching.projection.note;

import io.r2dbc.spi.Readable;
import java.util.concurrent.CompletableFuture;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import vigor.coaching.query.note.GetNote;
import vigor.coaching.query.note.NoteStatus;
import vigor.coaching.query.note.NoteView;
import vigor.kernel.projection.Rows;
import vigor.kernel.projection.SqlText;
import vigor.kernel.projection.ViewJson;

/** Answers questions about notes. */
@Component
public class NoteQueries {
  private static final String NOTE = SqlText.beside(NoteQueries.class, "note.sql");

  private final DatabaseClient db;

  public NoteQueries(DatabaseClient db) {
    this.db = db;
  }

  @QueryHandler
  CompletableFuture<@Nullable NoteView> handle(GetNote query) {
    return db.sql(NOTE)
        .bind("note", query.id().value())
        .bind("owner", query.owner().value())
        .map(NoteQueries::row)
        .one()
        .map(NoteRow::view)
        .toFuture();
  }

  private static NoteRow row(Readable row) {
    return new NoteRow(
        Rows.uuid(row, "note_id"),
        Rows.uuid(row, "person"),
        NoteStatus.of(Rows.text(row, "status")),
        Rows.instant(row, "requested_at"),
        ViewJson.read(Rows.text(row, "body"), NoteBody.class),
        Rows.number(row, "version"));
  }
}
