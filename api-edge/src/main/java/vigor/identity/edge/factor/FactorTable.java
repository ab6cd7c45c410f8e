package vigor.identity.edge.factor;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vigor.kernel.command.PersonId;

/** The stored second factors; every use of a code is one atomic statement. */
@Component
class FactorTable {
  private static final String ENROL =
      """
      insert into identity.second_factor as f (person_id, sealed_secret, enrolled_at)
      values (:person, :sealed, :now)
      on conflict (person_id) do update
         set sealed_secret = excluded.sealed_secret, enrolled_at = excluded.enrolled_at,
             last_step = 0
       where f.confirmed_at is null
      """;

  private static final String USE_STEP =
      """
      update identity.second_factor
      set last_step = :step, confirmed_at = coalesce(confirmed_at, :now)
      where person_id = :person and last_step < :step
      """;

  private final DatabaseClient database;
  private final Clock clock;

  FactorTable(DatabaseClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** A person's sealed secret and whether it has been confirmed by a code. */
  record Row(byte[] sealed, boolean confirmed) {}

  Mono<Row> find(PersonId person) {
    return of(
            "select sealed_secret, confirmed_at is not null as confirmed"
                + " from identity.second_factor where person_id = :person",
            person)
        .map(
            row ->
                new Row(
                    Objects.requireNonNull(row.get("sealed_secret", byte[].class)),
                    Objects.requireNonNull(row.get("confirmed", Boolean.class))))
        .one();
  }

  /** Stores a new secret; false when one is in use already. */
  Mono<Boolean> enrol(PersonId person, byte[] sealed) {
    return changed(of(ENROL, person).bind("sealed", sealed).bind("now", clock.instant()));
  }

  /** True for exactly one of all who bring the code of this step; later steps only. */
  Mono<Boolean> use(PersonId person, long step) {
    return changed(of(USE_STEP, person).bind("step", step).bind("now", clock.instant()));
  }

  Mono<Boolean> remove(PersonId person) {
    return changed(of("delete from identity.second_factor where person_id = :person", person));
  }

  /** Replaces all recovery codes. */
  Mono<Void> storeCodes(PersonId person, List<byte[]> hashes) {
    return of("delete from identity.recovery_code where person_id = :person", person)
        .then()
        .thenMany(Flux.fromIterable(hashes))
        .concatMap(
            hash ->
                of("insert into identity.recovery_code values (:person, :hash)", person)
                    .bind("hash", hash)
                    .then())
        .then();
  }

  /** True for exactly one of all who bring the code. */
  Mono<Boolean> useCode(PersonId person, byte[] hash) {
    return changed(
        of(
                "delete from identity.recovery_code where person_id = :person and code_hash ="
                    + " :hash",
                person)
            .bind("hash", hash));
  }

  Mono<Long> codesLeft(PersonId person) {
    return of(
            "select count(*) as codes from identity.recovery_code where person_id = :person",
            person)
        .map(row -> Objects.requireNonNull(row.get("codes", Long.class)))
        .one();
  }

  private DatabaseClient.GenericExecuteSpec of(String statement, PersonId person) {
    return database.sql(statement).bind("person", person.value());
  }

  private static Mono<Boolean> changed(DatabaseClient.GenericExecuteSpec statement) {
    return statement.fetch().rowsUpdated().map(rows -> rows == 1);
  }
}
