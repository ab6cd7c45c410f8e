package vigor.training.projection.plan;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vigor.kernel.command.PersonId;
import vigor.kernel.projection.Rows;
import vigor.kernel.projection.SqlText;
import vigor.kernel.projection.ViewJson;
import vigor.training.command.plan.PlanId;
import vigor.training.query.plan.PlanStatus;

/** Reads single plans. */
@Component
public class PlanReads {
  private static final String PLAN = SqlText.beside(PlanReads.class, "plan.sql");

  private final DatabaseClient db;

  public PlanReads(DatabaseClient db) {
    this.db = db;
  }

  /** The owner's plan, empty when there is none. */
  public Mono<PlanRow> plan(PersonId owner, PlanId id) {
    return db.sql(PLAN)
        .bind("owner", owner.value())
        .bind("plan", id.value())
        .map(PlanReads::row)
        .one();
  }

  static PlanRow row(Readable row) {
    return new PlanRow(
        Rows.uuid(row, "plan_id"),
        Rows.uuid(row, "person"),
        PlanStatus.of(Rows.text(row, "status")),
        Rows.instant(row, "requested_at"),
        row.get("accepted_at", Instant.class),
        ViewJson.read(Rows.text(row, "body"), PlanBody.class),
        Rows.number(row, "version"));
  }
}
