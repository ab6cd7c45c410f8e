package vigor.identity.edge.provider;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vigor.identity.edge.DerivedSecret;
import vigor.identity.edge.Hmac;
import vigor.identity.edge.RandomSecret;
import vigor.kernel.command.PersonId;

/** Remembers who is on the way, for ten minutes; each comes back once. */
@Component
class Journeys {
  static final Duration LIFE = Duration.ofMinutes(10);

  private static final String BEGIN =
      """
      with forgotten as (delete from identity.provider_journey where expires_at < :now)
      insert into identity.provider_journey
        (secret_hash, purpose, person_id, session_id, return_to, expires_at)
      values (:hash, :purpose, :person, :session, :returnTo, :expires)
      """;

  private static final String END =
      """
      delete from identity.provider_journey where secret_hash = :hash
      returning purpose, person_id, session_id, return_to, expires_at
      """;

  private final DatabaseClient database;
  private final Hmac draws;
  private final Clock clock;

  Journeys(DatabaseClient database, DerivedSecret secret, Clock clock) {
    this.database = database;
    this.draws = new Hmac(secret, "identity/provider-journey");
    this.clock = clock;
  }

  Mono<Journey> begin(Errand errand) {
    Instant now = clock.instant();
    Journey journey = of(RandomSecret.text());
    DatabaseClient.GenericExecuteSpec row =
        database
            .sql(BEGIN)
            .bind("now", now)
            .bind("hash", RandomSecret.hash(journey.secret()))
            .bind("purpose", errand.purpose().name())
            .bind("returnTo", errand.returnTo())
            .bind("expires", now.plus(LIFE));
    row = bind(row, "person", errand.person() == null ? null : errand.person().value());
    return bind(row, "session", errand.session()).then().thenReturn(journey);
  }

  /**
   * What the journey was for; for exactly one of all who come back with it, and empty for all
   * others. A state of somebody else ends nothing.
   */
  Mono<Errand> end(Journey journey, String state) {
    boolean fits =
        MessageDigest.isEqual(
            journey.state().getBytes(StandardCharsets.UTF_8),
            state.getBytes(StandardCharsets.UTF_8));
    if (!fits) {
      return Mono.empty();
    }
    return database
        .sql(END)
        .bind("hash", RandomSecret.hash(journey.secret()))
        .map(
            row ->
                new Ended(
                    errand(
                        Objects.requireNonNull(row.get("purpose", String.class)),
                        row.get("person_id", UUID.class),
                        row.get("session_id", UUID.class),
                        Objects.requireNonNull(row.get("return_to", String.class))),
                    Objects.requireNonNull(row.get("expires_at", Instant.class))))
        .one()
        .filter(ended -> clock.instant().isBefore(ended.expiresAt()))
        .map(Ended::errand);
  }

  /** All secrets of a journey, from the one in the cookie. */
  Journey of(String secret) {
    return new Journey(
        secret, draw("state", secret), draw("nonce", secret), draw("verifier", secret));
  }

  private String draw(String what, String secret) {
    return RandomSecret.text(draws.of(what + "|" + secret));
  }

  private static Errand errand(
      String purpose, @Nullable UUID person, @Nullable UUID session, String returnTo) {
    return new Errand(
        JourneyPurpose.valueOf(purpose),
        person == null ? null : new PersonId(person),
        session,
        returnTo);
  }

  private static DatabaseClient.GenericExecuteSpec bind(
      DatabaseClient.GenericExecuteSpec statement, String name, @Nullable UUID value) {
    return value == null ? statement.bindNull(name, UUID.class) : statement.bind(name, value);
  }

  private record Ended(Errand errand, Instant expiresAt) {}
}
