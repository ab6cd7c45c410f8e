package vigor.coaching.projection.call;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vigor.coaching.command.CoachingEvent;
import vigor.coaching.command.LlmCallQueued;
import vigor.kernel.projection.Columns;
import vigor.kernel.projection.SqlText;
import vigor.kernel.projection.TableSpec;
import vigor.kernel.projection.ViewJson;
import vigor.membership.command.LlmSpendRefused;
import vigor.membership.command.LlmSpendReleased;
import vigor.membership.command.LlmSpendReserved;
import vigor.membership.command.LlmSpendSettled;

/** How the rows of requests are found and written. */
final class AiRequestTables {
  static final TableSpec<UUID, AiRequestRow> REQUESTS =
      new TableSpec<>(
          "read_model.ai_request",
          AiRequestRow::spendId,
          new Columns<AiRequestRow>()
              .and("uuid", AiRequestRow::spendId)
              .and("uuid", AiRequestRow::person)
              .and("uuid", AiRequestRow::callId)
              .and("uuid", AiRequestRow::subjectId)
              .and("timestamptz", AiRequestRow::askedAt)
              .and("text", row -> json(row.spend()))
              .and("text", row -> json(row.call())),
          SqlText.beside(AiRequestTables.class, "upsert-request.sql"),
          new TableSpec.Lookup<>(
              AiRequestTables::requestOf,
              new Columns<UUID>().and("uuid", id -> id),
              SqlText.beside(AiRequestTables.class, "load-request.sql"),
              (rs, n) -> request(rs)));

  static final TableSpec<UUID, CallRow> CALLS =
      new TableSpec<>(
          "read_model.ai_request_call",
          CallRow::callId,
          new Columns<CallRow>().and("uuid", CallRow::callId).and("uuid", CallRow::spendId),
          SqlText.beside(AiRequestTables.class, "upsert-call.sql"),
          new TableSpec.Lookup<>(
              AiRequestTables::callOf,
              new Columns<UUID>().and("uuid", id -> id),
              SqlText.beside(AiRequestTables.class, "load-call.sql"),
              (rs, n) ->
                  new CallRow(
                      rs.getObject("call_id", UUID.class), rs.getObject("spend_id", UUID.class))));

  private AiRequestTables() {}

  private static List<UUID> requestOf(Object event) {
    return switch (event) {
      case LlmSpendReserved e -> List.of(e.spendId().value());
      case LlmSpendRefused e -> List.of(e.spendId().value());
      case LlmSpendSettled e -> List.of(e.spendId().value());
      case LlmSpendReleased e -> List.of(e.spendId().value());
      case LlmCallQueued e -> List.of(AiRequestProjector.spendOf(e));
      default -> List.of();
    };
  }

  private static List<UUID> callOf(Object event) {
    return event instanceof CoachingEvent e && !(event instanceof LlmCallQueued)
        ? List.of(e.callId().value())
        : List.of();
  }

  private static @Nullable String json(@Nullable Object part) {
    return part == null ? null : ViewJson.write(part);
  }

  private static AiRequestRow request(ResultSet rs) throws SQLException {
    return new AiRequestRow(
        rs.getObject("spend_id", UUID.class),
        rs.getObject("person", UUID.class),
        rs.getObject("call_id", UUID.class),
        rs.getObject("subject_id", UUID.class),
        rs.getObject("asked_at", OffsetDateTime.class).toInstant(),
        part(rs.getString("spend"), StoredSpend.class),
        part(rs.getString("call"), StoredCall.class));
  }

  static <T> @Nullable T part(@Nullable String json, Class<T> type) {
    return json == null ? null : ViewJson.read(json, type);
  }
}
