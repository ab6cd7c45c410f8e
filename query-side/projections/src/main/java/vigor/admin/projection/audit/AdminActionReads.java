package vigor.admin.projection.audit;

import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vigor.admin.query.audit.AdminActionPage;
import vigor.admin.query.audit.AdminActionView;
import vigor.admin.query.audit.FindAdminActions;
import vigor.kernel.command.PersonId;
import vigor.kernel.projection.Cursor;
import vigor.kernel.projection.Page;
import vigor.kernel.projection.Rows;
import vigor.kernel.projection.SqlText;

/** Reads who did what; what it changed is told by the log. */
@Component
public class AdminActionReads {
  private static final String ACTIONS = SqlText.beside(AdminActionReads.class, "actions.sql");

  private final DatabaseClient db;

  public AdminActionReads(DatabaseClient db) {
    this.db = db;
  }

  /** A page of actions that do not say yet what they changed. */
  public Mono<AdminActionPage> page(FindAdminActions query) {
    Cursor before = Cursor.of(query.before());
    return db.sql(ACTIONS)
        .bind("everybody", query.actor() == null)
        .bind("actor", Objects.requireNonNullElse(query.actor(), ""))
        .bind("before", before.at())
        .bind("after", before.id())
        .bind("limit", query.limit() + 1)
        .map(AdminActionReads::action)
        .all()
        .collectList()
        .map(rows -> page(rows, query.limit()));
  }

  private static AdminActionPage page(List<AdminActionView> rows, int limit) {
    Page<AdminActionView> page = Page.of(rows, limit, row -> new Cursor(row.at(), row.eventId()));
    return new AdminActionPage(page.items(), page.next());
  }

  private static AdminActionView action(Readable row) {
    UUID person = row.get("person", UUID.class);
    return new AdminActionView(
        Rows.uuid(row, "event_id"),
        Rows.text(row, "event"),
        Rows.text(row, "stream"),
        Rows.number(row, "position"),
        Rows.instant(row, "at"),
        person == null ? null : new PersonId(person),
        Rows.text(row, "decided_by"),
        row.get("reason", String.class),
        row.get("command", String.class),
        row.get("request_id", String.class),
        List.of());
  }
}
