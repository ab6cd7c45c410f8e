package vigor.identity.edge.limit;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vigor.identity.edge.DerivedSecret;
import vigor.identity.edge.Hmac;

/**
 * Token buckets in the database. A bucket holds one minute's calls and fills evenly; nodes take
 * calls out of it in batches, each by one atomic statement.
 */
@Component
class CallBudget {
  private static final int ONE_SWEEP_IN = 500;

  private static final String TAKE =
      """
      insert into identity.call_budget as b (name, permits, at)
      values (:name, :burst - :batch, now())
      on conflict (name) do update
         set permits = least(:burst, b.permits + extract(epoch from now() - b.at) * :burst / 60.0)
                       - :batch,
             at = now()
       where least(:burst, b.permits + extract(epoch from now() - b.at) * :burst / 60.0) >= :batch
      """;

  private static final String SWEEP =
      "delete from identity.call_budget where at < now() - interval '1 hour'";

  private final DatabaseClient database;
  private final Hmac names;

  CallBudget(DatabaseClient database, DerivedSecret secret) {
    this.database = database;
    this.names = new Hmac(secret, "identity/limits");
  }

  /** Takes a batch out of a bucket of so many calls per minute; false when there is not enough. */
  Mono<Boolean> take(String subject, int perMinute, int batch) {
    return database
        .sql(TAKE)
        .bind("name", HexFormat.of().formatHex(names.of(subject)))
        .bind("burst", (double) perMinute)
        .bind("batch", (double) batch)
        .fetch()
        .rowsUpdated()
        .map(rows -> rows == 1)
        .delayUntil(taken -> sweepNowAndThen());
  }

  private Mono<Void> sweepNowAndThen() {
    return ThreadLocalRandom.current().nextInt(ONE_SWEEP_IN) == 0
        ? database.sql(SWEEP).then()
        : Mono.empty();
  }
}
