package vigor.membership.projection.subscription;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vigor.kernel.projection.Columns;
import vigor.kernel.projection.SqlText;
import vigor.kernel.projection.TableSpec;
import vigor.membership.command.subscription.SubscriptionEvent;

/** How subscriptions and requests are found and written. */
final class SubscriptionTables {
  static final TableSpec<UUID, SubscriptionRow> SUBSCRIPTIONS =
      new TableSpec<>(
          "read_model.subscription",
          SubscriptionRow::person,
          new Columns<SubscriptionRow>()
              .and("uuid", SubscriptionRow::person)
              .and("text", SubscriptionRow::reference)
              .and("text", SubscriptionRow::paidTier)
              .and("timestamptz", SubscriptionRow::paidUntil)
              .and("timestamptz", SubscriptionRow::graceUntil)
              .and("text", SubscriptionRow::nextTier)
              .and("timestamptz", SubscriptionRow::changesAt)
              .and("uuid", SubscriptionRow::request)
              .and("int8", SubscriptionRow::version),
          sql("upsert-subscription.sql"),
          new TableSpec.Lookup<>(
              event ->
                  event instanceof SubscriptionEvent e ? List.of(e.person().value()) : List.of(),
              new Columns<UUID>().and("uuid", person -> person),
              sql("load-subscription.sql"),
              (rs, n) -> subscription(rs)));
  static final TableSpec<UUID, TierRequestRow> REQUESTS =
      new TableSpec<>(
          "read_model.tier_request",
          TierRequestRow::id,
          new Columns<TierRequestRow>()
              .and("uuid", TierRequestRow::id)
              .and("uuid", TierRequestRow::person)
              .and("text", TierRequestRow::from)
              .and("text", TierRequestRow::to)
              .and("text", TierRequestRow::state)
              .and("timestamptz", TierRequestRow::requestedAt)
              .and("timestamptz", TierRequestRow::decidedAt)
              .and("uuid", TierRequestRow::decidedBy)
              .and("text", TierRequestRow::reason),
          sql("upsert-tier-request.sql"),
          new TableSpec.Lookup<>(
              event -> List.of(),
              new Columns<UUID>().and("uuid", id -> id),
              sql("load-tier-request.sql"),
              (rs, n) -> request(rs)));

  private SubscriptionTables() {}

  private static String sql(String file) {
    return SqlText.beside(SubscriptionTables.class, file);
  }

  private static SubscriptionRow subscription(ResultSet rs) throws SQLException {
    return new SubscriptionRow(
        rs.getObject("person", UUID.class),
        rs.getString("reference"),
        rs.getString("paid_tier"),
        instant(rs, "paid_until"),
        instant(rs, "grace_until"),
        rs.getString("next_tier"),
        instant(rs, "changes_at"),
        rs.getObject("request_id", UUID.class),
        rs.getLong("version"));
  }

  private static TierRequestRow request(ResultSet rs) throws SQLException {
    return new TierRequestRow(
        rs.getObject("request_id", UUID.class),
        rs.getObject("person", UUID.class),
        rs.getString("from_tier"),
        rs.getString("to_tier"),
        rs.getString("state"),
        rs.getObject("requested_at", OffsetDateTime.class).toInstant(),
        instant(rs, "decided_at"),
        rs.getObject("decided_by", UUID.class),
        rs.getString("reason"));
  }

  private static @Nullable Instant instant(ResultSet rs, String column) throws SQLException {
    OffsetDateTime time = rs.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
