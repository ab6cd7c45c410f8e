package vigor.admin.projection.audit;

import vigor.kernel.projection.Columns;
import vigor.kernel.projection.SqlText;
import vigor.kernel.projection.TableSpec;

/** How the index is written; nothing is ever read back. */
final class AuditEventTable {
  static final TableSpec<AuditPlace, AuditEventRow> SPEC =
      new TableSpec<>(
          "read_model.audit_event",
          AuditEventRow::place,
          new Columns<AuditEventRow>()
              .and("text", row -> row.place().stream())
              .and("int8", row -> row.place().position())
              .and("uuid", AuditEventRow::eventId)
              .and("text", AuditEventRow::event)
              .and("timestamptz", AuditEventRow::at)
              .and("uuid", AuditEventRow::person)
              .and("text", AuditEventRow::actor)
              .and("text", AuditEventRow::command)
              .and("text", AuditEventRow::requestId)
              .and("text", AuditEventRow::traceId)
              .and("text", AuditEventRow::causeId)
              .and("text", AuditEventRow::decidedBy)
              .and("text", AuditEventRow::reason),
          SqlText.beside(AuditEventTable.class, "insert-event.sql"),
          null);

  private AuditEventTable() {}
}
