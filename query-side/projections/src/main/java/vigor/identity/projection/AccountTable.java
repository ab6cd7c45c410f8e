package vigor.identity.projection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import vigor.identity.command.RoleGranted;
import vigor.kernel.projection.Columns;
import vigor.kernel.projection.SqlText;
import vigor.kernel.projection.TableSpec;
import vigor.kernel.projection.ViewJson;

/** How account rows are found and written. */
final class AccountTable {
  static final TableSpec<UUID, AccountRow> SPEC =
      new TableSpec<>(
          "read_model.account",
          AccountRow::person,
          new Columns<AccountRow>()
              .and("uuid", AccountRow::person)
              .and("text", AccountRow::claim)
              .and("text", AccountRow::email)
              .and("text", AccountRow::displayName)
              .and("text", row -> ViewJson.write(row.roles()))
              .and("timestamptz", AccountRow::registeredAt)
              .and("int8", AccountRow::version),
          SqlText.beside(AccountTable.class, "upsert-account.sql"),
          new TableSpec.Lookup<>(
              AccountTable::neededBy,
              new Columns<UUID>().and("uuid", person -> person),
              SqlText.beside(AccountTable.class, "load-account.sql"),
              (rs, n) -> row(rs)));

  private AccountTable() {}

  private static List<UUID> neededBy(Object event) {
    return event instanceof RoleGranted granted ? List.of(granted.person().value()) : List.of();
  }

  private static AccountRow row(ResultSet rs) throws SQLException {
    return new AccountRow(
        rs.getObject("person", UUID.class),
        rs.getString("claim"),
        rs.getString("email"),
        rs.getString("display_name"),
        ViewJson.readList(rs.getString("roles"), String.class),
        rs.getObject("registered_at", OffsetDateTime.class).toInstant(),
        rs.getLong("version"));
  }
}
