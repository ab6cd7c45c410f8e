package vigor.app.operation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vigor.admin.query.operation.DeadLetterPage;
import vigor.admin.query.operation.DeadLetterView;
import vigor.admin.query.operation.FindDeadLetters;

/** Reads parked events. Blocks. */
@Component
class DeadLetterReads {
  private static final String LETTERS =
      "select dead_letter_id, processing_group, sequence_identifier, sequence_index, payload_type,"
          + " event_identifier, aggregate_identifier, sequence_number, enqueued_at, last_touched,"
          + " cause_type, cause_message from processing.dead_letter_entry";

  private final JdbcClient jdbc;

  DeadLetterReads(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<DeadLetterView> find(String id) {
    return jdbc.sql(LETTERS + " where dead_letter_id = ?")
        .params(id)
        .query((row, number) -> view(row))
        .optional();
  }

  /** A page ends at a time and an id, and the next begins behind them. */
  DeadLetterPage page(FindDeadLetters query) {
    String[] after = Objects.requireNonNullElse(query.after(), "_").split("_", 2);
    List<DeadLetterView> rows =
        jdbc.sql(
                LETTERS
                    + " where (cast(:processor as text) is null or processing_group = :processor)"
                    + " and (enqueued_at, dead_letter_id) > (:at, :id)"
                    + " order by enqueued_at, dead_letter_id limit :limit")
            .param("processor", query.processor())
            .param("at", after[0])
            .param("id", after[after.length - 1])
            .param("limit", query.limit() + 1)
            .query((row, number) -> view(row))
            .list();
    if (rows.size() <= query.limit()) {
      return new DeadLetterPage(rows, null);
    }
    DeadLetterView last = rows.get(query.limit() - 1);
    return new DeadLetterPage(
        List.copyOf(rows.subList(0, query.limit())), parkedAt(last) + "_" + last.id());
  }

  private String parkedAt(DeadLetterView letter) {
    return jdbc.sql("select enqueued_at from processing.dead_letter_entry where dead_letter_id = ?")
        .params(letter.id())
        .query(String.class)
        .single();
  }

  private static DeadLetterView view(ResultSet row) throws SQLException {
    return new DeadLetterView(
        row.getString("dead_letter_id"),
        row.getString("processing_group"),
        row.getString("sequence_identifier"),
        row.getLong("sequence_index"),
        row.getString("payload_type"),
        row.getString("event_identifier"),
        row.getString("aggregate_identifier"),
        row.getObject("sequence_number", Long.class),
        Instant.parse(row.getString("enqueued_at")),
        instant(row.getString("last_touched")),
        row.getString("cause_type"),
        row.getString("cause_message"));
  }

  private static @Nullable Instant instant(@Nullable String text) {
    return text == null ? null : Instant.parse(text);
  }
}
