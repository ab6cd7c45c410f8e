package vigor.membership.projection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import vigor.kernel.projection.Columns;
import vigor.kernel.projection.SqlText;
import vigor.kernel.projection.TableSpec;
import vigor.kernel.projection.ViewJson;
import vigor.membership.command.LlmSpendReleased;
import vigor.membership.command.LlmSpendReserved;
import vigor.membership.command.LlmSpendSettled;
import vigor.membership.command.MembershipEvent;
import vigor.membership.command.SpendWindow;
import vigor.membership.command.Tier;

/** How the rows of allowances are found and written. */
final class AllowanceTables {
  static final TableSpec<UUID, AllowanceRow> ALLOWANCES =
      new TableSpec<>(
          "read_model.allowance",
          AllowanceRow::person,
          new Columns<AllowanceRow>()
              .and("uuid", AllowanceRow::person)
              .and("text", row -> row.tier().code())
              .and("timestamptz", AllowanceRow::tierSince)
              .and("text", AllowanceRow::timeZone)
              .and("int8", AllowanceRow::budget)
              .and("int8", AllowanceRow::version),
          sql("upsert-allowance.sql"),
          new TableSpec.Lookup<>(
              event -> event instanceof MembershipEvent e ? List.of(e.person().value()) : List.of(),
              new Columns<UUID>().and("uuid", person -> person),
              sql("load-allowance.sql"),
              (rs, n) -> allowance(rs)));

  static final TableSpec<WindowRow.Key, WindowRow> WINDOWS =
      new TableSpec<>(
          "read_model.spend_window",
          WindowRow::key,
          new Columns<WindowRow>()
              .and("uuid", row -> row.key().person())
              .and("text", row -> row.key().kind())
              .and("text", row -> row.key().window())
              .and("int8", WindowRow::requests)
              .and("int8", WindowRow::micros),
          sql("upsert-window.sql"),
          new TableSpec.Lookup<>(
              event ->
                  event instanceof LlmSpendReserved e
                      ? e.windows().stream().map(w -> WindowRow.Key.of(e.person(), w)).toList()
                      : List.of(),
              new Columns<WindowRow.Key>()
                  .and("uuid", WindowRow.Key::person)
                  .and("text", WindowRow.Key::kind)
                  .and("text", WindowRow.Key::window),
              sql("load-window.sql"),
              (rs, n) -> window(rs)));

  static final TableSpec<ReservationRow.Key, ReservationRow> RESERVATIONS =
      new TableSpec<>(
          "read_model.spend_reservation",
          ReservationRow::key,
          new Columns<ReservationRow>()
              .and("uuid", row -> row.key().person())
              .and("uuid", row -> row.key().spend())
              .and("int8", ReservationRow::micros)
              .and("text", row -> ViewJson.write(row.windows()))
              .and("timestamptz", ReservationRow::expiresAt)
              .and("bool", ReservationRow::open),
          sql("upsert-reservation.sql"),
          new TableSpec.Lookup<>(
              AllowanceTables::closes,
              new Columns<ReservationRow.Key>()
                  .and("uuid", ReservationRow.Key::person)
                  .and("uuid", ReservationRow.Key::spend),
              sql("load-reservation.sql"),
              (rs, n) -> reservation(rs)));

  private AllowanceTables() {}

  private static String sql(String file) {
    return SqlText.beside(AllowanceTables.class, file);
  }

  private static List<ReservationRow.Key> closes(Object event) {
    return switch (event) {
      case LlmSpendSettled e -> List.of(ReservationRow.Key.of(e.person(), e.spendId()));
      case LlmSpendReleased e -> List.of(ReservationRow.Key.of(e.person(), e.spendId()));
      default -> List.of();
    };
  }

  private static AllowanceRow allowance(ResultSet rs) throws SQLException {
    OffsetDateTime since = rs.getObject("tier_since", OffsetDateTime.class);
    return new AllowanceRow(
        rs.getObject("person", UUID.class),
        Tier.of(rs.getString("tier")),
        since == null ? null : since.toInstant(),
        rs.getString("time_zone"),
        rs.getObject("budget_micros", Long.class),
        rs.getLong("version"));
  }

  private static WindowRow window(ResultSet rs) throws SQLException {
    return new WindowRow(
        new WindowRow.Key(
            rs.getObject("person", UUID.class), rs.getString("kind"), rs.getString("key")),
        rs.getLong("requests"),
        rs.getLong("micros"));
  }

  private static ReservationRow reservation(ResultSet rs) throws SQLException {
    return new ReservationRow(
        new ReservationRow.Key(
            rs.getObject("person", UUID.class), rs.getObject("spend_id", UUID.class)),
        rs.getLong("micros"),
        ViewJson.readList(rs.getString("windows"), SpendWindow.class),
        rs.getObject("expires_at", OffsetDateTime.class).toInstant(),
        rs.getBoolean("open"));
  }
}
