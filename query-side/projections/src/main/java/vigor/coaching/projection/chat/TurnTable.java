package vigor.coaching.projection.chat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import vigor.coaching.command.chat.CoachAsked;
import vigor.coaching.command.chat.ConversationEvent;
import vigor.coaching.query.chat.TurnStatus;
import vigor.kernel.projection.Columns;
import vigor.kernel.projection.SqlText;
import vigor.kernel.projection.TableSpec;
import vigor.kernel.projection.ViewJson;

/** How turn rows are found and written. */
final class TurnTable {
  static final TableSpec<TurnKey, TurnRow> SPEC =
      new TableSpec<>(
          "read_model.coach_turn",
          TurnRow::key,
          new Columns<TurnRow>()
              .and("uuid", TurnRow::conversationId)
              .and("uuid", TurnRow::turnId)
              .and("uuid", TurnRow::person)
              .and("text", row -> row.status().code())
              .and("timestamptz", TurnRow::askedAt)
              .and("text", row -> ViewJson.write(row.body()))
              .and("int8", TurnRow::version),
          SqlText.beside(TurnTable.class, "upsert-turn.sql"),
          new TableSpec.Lookup<>(
              TurnTable::neededBy,
              new Columns<TurnKey>().and("uuid", TurnKey::conversation).and("uuid", TurnKey::turn),
              SqlText.beside(TurnTable.class, "load-turn.sql"),
              (rs, n) -> row(rs)));

  private TurnTable() {}

  private static List<TurnKey> neededBy(Object event) {
    return event instanceof ConversationEvent e && !(event instanceof CoachAsked)
        ? List.of(TurnKey.of(e))
        : List.of();
  }

  private static TurnRow row(ResultSet rs) throws SQLException {
    return new TurnRow(
        rs.getObject("conversation_id", UUID.class),
        rs.getObject("turn_id", UUID.class),
        rs.getObject("person", UUID.class),
        TurnStatus.of(rs.getString("status")),
        rs.getObject("asked_at", OffsetDateTime.class).toInstant(),
        ViewJson.read(rs.getString("body"), TurnBody.class),
        rs.getLong("version"));
  }
}
