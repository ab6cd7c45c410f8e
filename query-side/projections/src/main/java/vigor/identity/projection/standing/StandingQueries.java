package vigor.identity.projection.standing;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import vigor.identity.query.standing.GetStanding;
import vigor.identity.query.standing.StandingView;
import vigor.kernel.command.PersonId;
import vigor.kernel.projection.Rows;
import vigor.kernel.projection.SqlText;

/** Answers whether accounts may be used. */
@Component
public class StandingQueries {
  private static final String STANDING = SqlText.beside(StandingQueries.class, "standing.sql");

  private final DatabaseClient db;

  public StandingQueries(DatabaseClient db) {
    this.db = db;
  }

  @QueryHandler
  CompletableFuture<StandingView> handle(GetStanding query) {
    return db.sql(STANDING)
        .bind("person", query.person().value())
        .map(StandingQueries::view)
        .one()
        .defaultIfEmpty(StandingView.USUAL)
        .toFuture();
  }

  private static StandingView view(Readable row) {
    UUID by = row.get("decided_by", UUID.class);
    return new StandingView(
        Rows.truth(row, "disabled"),
        row.get("since", Instant.class),
        by == null ? null : new PersonId(by),
        row.get("reason", String.class),
        row.get("sessions_ended_at", Instant.class),
        Rows.number(row, "disclosures"),
        Rows.number(row, "version"));
  }
}
