package vigor.coaching.projection.usage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vigor.kernel.projection.Columns;
import vigor.kernel.projection.SqlText;
import vigor.kernel.projection.TableSpec;

/** How usage rows are found and written. */
final class UsageTable {
  static final TableSpec<UsageKey, UsageRow> SPEC =
      new TableSpec<>(
          "read_model.llm_usage",
          UsageRow::key,
          new Columns<UsageRow>()
              .and("uuid", row -> row.key().person())
              .and("date", row -> row.key().day())
              .and("text", row -> row.key().purpose())
              .and("text", row -> row.key().tier())
              .and("text", row -> row.key().provider())
              .and("text", row -> row.key().model())
              .and("int8", row -> row.figures().requests())
              .and("int8", row -> row.figures().refused())
              .and("int8", row -> row.figures().attempts())
              .and("int8", row -> row.figures().failures())
              .and("int8", row -> row.figures().tokensIn())
              .and("int8", row -> row.figures().tokensCached())
              .and("int8", row -> row.figures().tokensOut())
              .and("int8", row -> row.figures().charged())
              .and("int8", row -> row.figures().cost())
              .and("int8", row -> row.figures().provisional()),
          SqlText.beside(UsageTable.class, "upsert-usage.sql"),
          new TableSpec.Lookup<>(
              event -> List.of(),
              new Columns<UsageKey>()
                  .and("uuid", UsageKey::person)
                  .and("date", UsageKey::day)
                  .and("text", UsageKey::purpose)
                  .and("text", UsageKey::tier)
                  .and("text", UsageKey::provider)
                  .and("text", UsageKey::model),
              SqlText.beside(UsageTable.class, "load-usage.sql"),
              (rs, n) -> row(rs)));

  private UsageTable() {}

  private static UsageRow row(ResultSet rs) throws SQLException {
    return new UsageRow(
        new UsageKey(
            rs.getObject("person", UUID.class),
            rs.getObject("day", LocalDate.class),
            rs.getString("purpose"),
            rs.getString("tier"),
            rs.getString("provider"),
            rs.getString("model")),
        new Figures(
            rs.getLong("requests"),
            rs.getLong("refused"),
            rs.getLong("attempts"),
            rs.getLong("failures"),
            rs.getLong("tokens_in"),
            rs.getLong("tokens_cached"),
            rs.getLong("tokens_out"),
            rs.getLong("charged"),
            rs.getLong("cost"),
            rs.getLong("provisional")));
  }
}
