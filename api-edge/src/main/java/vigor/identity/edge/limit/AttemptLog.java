package vigor.identity.edge.limit;

import java.time.Duration;
import java.util.HexFormat;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vigor.identity.edge.DerivedSecret;
import vigor.identity.edge.Hmac;

/**
 * Counts attempts in the database, by its clock, so that all nodes count alike. An attempt counts
 * as failed until it is known to have succeeded: otherwise a hundred at once would all be free.
 */
@Component
class AttemptLog {
  private static final int ONE_SWEEP_IN = 500;

  private static final String BEGIN =
      """
      insert into identity.attempt as a (name, failures, last_at) values (:name, 1, now())
      on conflict (name) do update
         set failures = case when a.last_at < now() - interval '15 minutes' then 1
                             else a.failures + 1 end,
             last_at = now()
       where a.failures < :free
          or a.last_at < now() - least(900, 30 * power(2, least(a.failures - :free, 5)))
                                 * interval '1 second'
      """;

  private static final String WAIT =
      """
      select ceil(extract(epoch from last_at - now())
                  + least(900, 30 * power(2, least(failures - :free, 5))))::bigint as seconds
      from identity.attempt where name = :name
      """;

  private static final String UNDO =
      "update identity.attempt set failures = failures - 1 where name = :name and failures > 0";

  private static final String FORGET = "delete from identity.attempt where name = :name";

  private static final String SWEEP =
      "delete from identity.attempt where last_at < now() - interval '1 day'";

  private final DatabaseClient database;
  private final Hmac names;

  AttemptLog(DatabaseClient database, DerivedSecret secret) {
    this.database = database;
    this.names = new Hmac(secret, "identity/limits");
  }

  /** Counts one more; false, and nothing counted, when the knocker has to wait. */
  Mono<Boolean> begin(Knocker knocker) {
    return sweepNowAndThen()
        .then(
            Mono.defer(
                () ->
                    named(BEGIN, knocker)
                        .bind("free", knocker.free())
                        .fetch()
                        .rowsUpdated()
                        .map(rows -> rows == 1)));
  }

  /** How long the knocker has to wait, at least a second. */
  Mono<Duration> wait(Knocker knocker) {
    return named(WAIT, knocker)
        .bind("free", knocker.free())
        .map(row -> Objects.requireNonNull(row.get("seconds", Long.class)))
        .one()
        .defaultIfEmpty(1L)
        .map(seconds -> Duration.ofSeconds(Math.max(1, seconds)));
  }

  Mono<Void> undo(Knocker knocker) {
    return named(UNDO, knocker).then();
  }

  Mono<Void> forget(Knocker knocker) {
    return named(FORGET, knocker).then();
  }

  private DatabaseClient.GenericExecuteSpec named(String statement, Knocker knocker) {
    return database
        .sql(statement)
        .bind("name", HexFormat.of().formatHex(names.of(knocker.subject())));
  }

  private Mono<Void> sweepNowAndThen() {
    return ThreadLocalRandom.current().nextInt(ONE_SWEEP_IN) == 0
        ? database.sql(SWEEP).then()
        : Mono.empty();
  }
}
