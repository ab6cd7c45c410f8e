package vigor.identity.edge.account;

import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vigor.identity.command.EmailClaimId;
import vigor.kernel.command.PersonId;

/** The stored credentials, by keyed hash of the address. */
@Component
class Credentials {
  private final DatabaseClient database;
  private final Clock clock;

  Credentials(DatabaseClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** The confirmed credential alone, or else all that tried for the claim, oldest first. */
  Flux<Credential> of(EmailClaimId claim) {
    return database
        .sql(
            """
            select person_id, password_hash, confirmed_at is not null as confirmed
            from identity.credential c
            where claim = :claim
              and (confirmed_at is not null or not exists (
                select 1 from identity.credential
                where claim = :claim and confirmed_at is not null))
            order by created_at
            """)
        .bind("claim", claim.hmac())
        .map(Credentials::credential)
        .all();
  }

  Mono<Void> store(EmailClaimId claim, PersonId person, String passwordHash) {
    return database
        .sql(
            """
            insert into identity.credential (person_id, claim, password_hash, created_at)
            values (:person, :claim, :hash, :now)
            """)
        .bind("person", person.value())
        .bind("claim", claim.hmac())
        .bind("hash", passwordHash)
        .bind("now", clock.instant())
        .then();
  }

  Mono<Void> confirm(PersonId person) {
    return database
        .sql("update identity.credential set confirmed_at = :now where person_id = :person")
        .bind("now", clock.instant())
        .bind("person", person.value())
        .then();
  }

  Mono<Void> replaceHash(PersonId person, String passwordHash) {
    return database
        .sql("update identity.credential set password_hash = :hash where person_id = :person")
        .bind("hash", passwordHash)
        .bind("person", person.value())
        .then();
  }

  Mono<Void> remove(PersonId person) {
    return database
        .sql("delete from identity.credential where person_id = :person")
        .bind("person", person.value())
        .then();
  }

  private static Credential credential(Readable row) {
    return new Credential(
        new PersonId(Objects.requireNonNull(row.get("person_id", UUID.class))),
        Objects.requireNonNull(row.get("password_hash", String.class)),
        Objects.requireNonNull(row.get("confirmed", Boolean.class)));
  }
}
