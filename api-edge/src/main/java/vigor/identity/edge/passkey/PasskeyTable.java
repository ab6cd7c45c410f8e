package vigor.identity.edge.passkey;

import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vigor.kernel.command.PersonId;

/** The stored passkeys. */
@Component
class PasskeyTable {
  private static final String ADD =
      """
      insert into identity.passkey
        (passkey_id, person_id, credential_id, public_key, backup_eligible, counter, name, created_at)
      values (:id, :person, :credential, :key, :backup, :counter, :name, :now)
      """;

  private static final String USE =
      """
      update identity.passkey set counter = :counter, last_used_at = :now
      where passkey_id = :id and (counter < :counter or (counter = 0 and :counter = 0))
      """;

  private final DatabaseClient database;
  private final Clock clock;

  PasskeyTable(DatabaseClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** False when the key is known already. */
  Mono<Boolean> add(StoredPasskey passkey, String name) {
    return changed(
            database
                .sql(ADD)
                .bind("id", passkey.id())
                .bind("person", passkey.person().value())
                .bind("credential", passkey.credentialId())
                .bind("key", passkey.key())
                .bind("backup", passkey.backupEligible())
                .bind("counter", passkey.counter())
                .bind("name", name)
                .bind("now", clock.instant()))
        .onErrorResume(DuplicateKeyException.class, known -> Mono.just(false));
  }

  Mono<StoredPasskey> find(byte[] credentialId) {
    return database
        .sql(
            "select passkey_id, person_id, credential_id, public_key, backup_eligible, counter"
                + " from identity.passkey where credential_id = :credential")
        .bind("credential", credentialId)
        .map(PasskeyTable::stored)
        .one();
  }

  /** Newest first. */
  Flux<Passkey> of(PersonId person) {
    return database
        .sql(
            "select passkey_id, name, created_at, last_used_at from identity.passkey"
                + " where person_id = :person order by created_at desc, passkey_id")
        .bind("person", person.value())
        .map(
            row ->
                new Passkey(
                    required(row, "passkey_id", UUID.class),
                    required(row, "name", String.class),
                    required(row, "created_at", Instant.class),
                    row.get("last_used_at", Instant.class)))
        .all();
  }

  /** What the devices call them. */
  Flux<byte[]> credentialsOf(PersonId person) {
    return database
        .sql("select credential_id from identity.passkey where person_id = :person")
        .bind("person", person.value())
        .map(row -> required(row, "credential_id", byte[].class))
        .all();
  }

  /** Notes a use; true for one of all who bring the same count. */
  Mono<Boolean> use(StoredPasskey passkey, long counter) {
    return changed(
        database
            .sql(USE)
            .bind("counter", counter)
            .bind("now", clock.instant())
            .bind("id", passkey.id()));
  }

  Mono<Boolean> remove(PersonId person, UUID id) {
    return changed(
        database
            .sql("delete from identity.passkey where passkey_id = :id and person_id = :person")
            .bind("id", id)
            .bind("person", person.value()));
  }

  Mono<Void> removeAll(PersonId person) {
    return database
        .sql("delete from identity.passkey where person_id = :person")
        .bind("person", person.value())
        .then();
  }

  private static StoredPasskey stored(Readable row) {
    return new StoredPasskey(
        required(row, "passkey_id", UUID.class),
        new PersonId(required(row, "person_id", UUID.class)),
        required(row, "credential_id", byte[].class),
        required(row, "public_key", byte[].class),
        required(row, "backup_eligible", Boolean.class),
        required(row, "counter", Long.class));
  }

  private static <T> T required(Readable row, String column, Class<T> type) {
    return Objects.requireNonNull(row.get(column, type), column);
  }

  private static Mono<Boolean> changed(DatabaseClient.GenericExecuteSpec statement) {
    return statement.fetch().rowsUpdated().map(rows -> rows == 1);
  }
}
