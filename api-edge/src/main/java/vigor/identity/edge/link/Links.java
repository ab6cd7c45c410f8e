package vigor.identity.edge.link;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vigor.identity.edge.RandomSecret;
import vigor.kernel.command.PersonId;

/** Issues secrets that go out in links and takes each back once. Only hashes are stored. */
@Component
public class Links {
  private static final String ISSUE =
      """
      with forgotten as (
        delete from identity.link where expires_at < :now and person_id <> :person)
      insert into identity.link (token_hash, person_id, purpose, issued_at, expires_at)
      values (:hash, :person, :purpose, :now, :expires)
      on conflict (person_id, purpose) do update
         set token_hash = excluded.token_hash, issued_at = excluded.issued_at,
             expires_at = excluded.expires_at
      """;

  private static final String REDEEM =
      """
      delete from identity.link
      where token_hash = :hash and purpose = :purpose
      returning person_id, expires_at
      """;

  private final DatabaseClient database;
  private final Clock clock;

  Links(DatabaseClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** A new secret for a person; an earlier one for the same purpose works no longer. */
  public Mono<String> issue(PersonId person, LinkPurpose purpose) {
    Instant now = clock.instant();
    String secret = RandomSecret.text();
    return database
        .sql(ISSUE)
        .bind("hash", RandomSecret.hash(secret))
        .bind("person", person.value())
        .bind("purpose", purpose.name())
        .bind("now", now)
        .bind("expires", now.plus(purpose.life()))
        .fetch()
        .rowsUpdated()
        .thenReturn(secret);
  }

  /** Whose secret it is; for exactly one of all who bring it, and empty for all others. */
  public Mono<PersonId> redeem(String secret, LinkPurpose purpose) {
    return database
        .sql(REDEEM)
        .bind("hash", RandomSecret.hash(secret))
        .bind("purpose", purpose.name())
        .map(
            row ->
                new Redeemed(
                    Objects.requireNonNull(row.get("person_id", UUID.class)),
                    Objects.requireNonNull(row.get("expires_at", Instant.class))))
        .one()
        .filter(redeemed -> clock.instant().isBefore(redeemed.expiresAt()))
        .map(redeemed -> new PersonId(redeemed.person()));
  }

  /** Whatever is on its way to a person works no longer. */
  public Mono<Void> withdraw(PersonId person) {
    return database
        .sql("delete from identity.link where person_id = :person")
        .bind("person", person.value())
        .then();
  }

  private record Redeemed(UUID person, Instant expiresAt) {}
}
