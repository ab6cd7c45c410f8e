package vigor.identity.edge.passkey;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vigor.identity.edge.RandomSecret;
import vigor.kernel.command.PersonId;

/** What devices are given to sign: 256 random bits, for five minutes, taken back once. */
@Component
class PasskeyChallenges {
  static final Duration LIFE = Duration.ofMinutes(5);

  private static final String ISSUE =
      """
      with forgotten as (delete from identity.passkey_challenge where expires_at < :now)
      insert into identity.passkey_challenge (challenge_hash, person_id, expires_at)
      values (:hash, :person, :expires)
      """;

  private static final String REDEEM =
      """
      delete from identity.passkey_challenge where challenge_hash = :hash
      returning person_id, expires_at
      """;

  private final DatabaseClient database;
  private final Clock clock;

  PasskeyChallenges(DatabaseClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** A new one; for somebody who adds a passkey, or with null for somebody who logs in. */
  Mono<String> issue(@Nullable PersonId person) {
    Instant now = clock.instant();
    String challenge = RandomSecret.text();
    DatabaseClient.GenericExecuteSpec row =
        database
            .sql(ISSUE)
            .bind("now", now)
            .bind("hash", RandomSecret.hash(challenge))
            .bind("expires", now.plus(LIFE));
    return (person == null
            ? row.bindNull("person", UUID.class)
            : row.bind("person", person.value()))
        .then()
        .thenReturn(challenge);
  }

  /** True for exactly one of all who bring it, in time, for the same purpose and person. */
  Mono<Boolean> redeem(String challenge, @Nullable PersonId person) {
    return database
        .sql(REDEEM)
        .bind("hash", RandomSecret.hash(challenge))
        .map(
            row ->
                new Issued(
                    Optional.ofNullable(row.get("person_id", UUID.class)).map(PersonId::new),
                    Objects.requireNonNull(row.get("expires_at", Instant.class))))
        .one()
        .map(
            issued ->
                clock.instant().isBefore(issued.expiresAt())
                    && issued.person().equals(Optional.ofNullable(person)))
        .defaultIfEmpty(false);
  }

  private record Issued(Optional<PersonId> person, Instant expiresAt) {}
}
