package vigor.training.projection.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import vigor.kernel.projection.Columns;
import vigor.kernel.projection.SqlText;
import vigor.kernel.projection.TableSpec;
import vigor.kernel.projection.ViewJson;
import vigor.training.command.plan.PlanEvent;
import vigor.training.command.plan.PlanRequested;
import vigor.training.query.plan.PlanStatus;

/** How plan rows are found and written. */
final class PlanTable {
  static final TableSpec<UUID, PlanRow> SPEC =
      new TableSpec<>(
          "read_model.plan",
          PlanRow::planId,
          new Columns<PlanRow>()
              .and("uuid", PlanRow::planId)
              .and("uuid", PlanRow::person)
              .and("text", row -> row.status().code())
              .and("timestamptz", PlanRow::requestedAt)
              .and("timestamptz", PlanRow::acceptedAt)
              .and("text", row -> ViewJson.write(row.body()))
              .and("int8", PlanRow::version),
          SqlText.beside(PlanTable.class, "upsert-plan.sql"),
          new TableSpec.Lookup<>(
              PlanTable::neededBy,
              new Columns<UUID>().and("uuid", id -> id),
              SqlText.beside(PlanTable.class, "load-plan.sql"),
              (rs, n) -> row(rs)));

  private PlanTable() {}

  private static List<UUID> neededBy(Object event) {
    return event instanceof PlanEvent e && !(event instanceof PlanRequested)
        ? List.of(e.planId().value())
        : List.of();
  }

  private static PlanRow row(ResultSet rs) throws SQLException {
    OffsetDateTime accepted = rs.getObject("accepted_at", OffsetDateTime.class);
    return new PlanRow(
        rs.getObject("plan_id", UUID.class),
        rs.getObject("person", UUID.class),
        PlanStatus.of(rs.getString("status")),
        rs.getObject("requested_at", OffsetDateTime.class).toInstant(),
        accepted == null ? null : accepted.toInstant(),
        ViewJson.read(rs.getString("body"), PlanBody.class),
        rs.getLong("version"));
  }
}
