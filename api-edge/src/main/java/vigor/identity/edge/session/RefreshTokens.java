package vigor.identity.edge.session;

import io.r2dbc.spi.Readable;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vigor.kernel.command.PersonId;

/** The stored refresh tokens; every change is one atomic statement. */
@Component
class RefreshTokens {
  private static final Duration IDLE_LIFE = Duration.ofDays(14);

  private static final String OPEN =
      """
      with family as (
        insert into identity.refresh_family
          (family_id, person_id, client_binding, device, created_at, confirmed_at, expires_at)
        values (:family, :person, :binding, :device, :now, :now, :expires)
        returning family_id)
      insert into identity.refresh_token (token_hash, family_id, issued_at)
      select :hash, family_id, :now from family
      """;

  private static final String ROTATE =
      """
      with used as (
        update identity.refresh_token t set used_at = :now
        from identity.refresh_family f
        where t.token_hash = :hash and t.used_at is null and t.issued_at > :idle
          and f.family_id = t.family_id and f.revoked_at is null and f.expires_at > :now
        returning t.family_id)
      insert into identity.refresh_token (token_hash, family_id, issued_at)
      select :next, family_id, :now from used
      """;

  private static final String FIND =
      """
      select f.family_id, f.person_id, encode(f.client_binding, 'hex') as client_binding,
             f.expires_at, f.revoked_at is not null as revoked, t.used_at,
             s.token_hash is not null and s.used_at is null as successor_is_newest
      from identity.refresh_token t
      join identity.refresh_family f on f.family_id = t.family_id
      left join identity.refresh_token s on s.token_hash = :next
      where t.token_hash = :hash
      """;

  private static final String LAST_ISSUED =
      """
      select f.person_id, max(t.issued_at) as last
      from identity.refresh_family f
      join identity.refresh_token t on t.family_id = f.family_id
      where f.person_id = any (:people)
      group by f.person_id
      """;

  private final DatabaseClient database;

  RefreshTokens(DatabaseClient database) {
    this.database = database;
  }

  Mono<Void> open(Session session, String binding, String device, Instant now) {
    return database
        .sql(OPEN)
        .bind("family", session.family())
        .bind("person", session.person().value())
        .bind("binding", HexFormat.of().parseHex(binding))
        .bind("device", device)
        .bind("now", now)
        .bind("expires", session.endsAt())
        .bind("hash", session.refreshToken().hash())
        .then();
  }

  /** True for exactly one of all who try to exchange the token. */
  Mono<Boolean> rotate(RefreshToken token, RefreshToken next, Instant now) {
    return database
        .sql(ROTATE)
        .bind("now", now)
        .bind("idle", now.minus(IDLE_LIFE))
        .bind("hash", token.hash())
        .bind("next", next.hash())
        .fetch()
        .rowsUpdated()
        .map(rows -> rows == 1);
  }

  Mono<KnownToken> find(RefreshToken token, RefreshToken next) {
    return database
        .sql(FIND)
        .bind("hash", token.hash())
        .bind("next", next.hash())
        .map(RefreshTokens::known)
        .one();
  }

  Mono<Void> revoke(UUID family, Instant now) {
    return database
        .sql("update identity.refresh_family set revoked_at = :now where family_id = :family")
        .bind("now", now)
        .bind("family", family)
        .then();
  }

  Mono<Void> revokeAll(PersonId person, Instant now) {
    return database
        .sql(
            "update identity.refresh_family set revoked_at = :now"
                + " where person_id = :person and revoked_at is null")
        .bind("now", now)
        .bind("person", person.value())
        .then();
  }

  Mono<Boolean> isRevoked(UUID family) {
    return database
        .sql(
            "select revoked_at is not null as revoked from identity.refresh_family"
                + " where family_id = :family")
        .bind("family", family)
        .map(row -> required(row, "revoked", Boolean.class))
        .one()
        .defaultIfEmpty(false);
  }

  Mono<Map<PersonId, Instant>> lastIssued(Collection<PersonId> people) {
    return database
        .sql(LAST_ISSUED)
        .bind("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
        .map(
            row ->
                Map.entry(
                    new PersonId(required(row, "person_id", UUID.class)),
                    required(row, "last", Instant.class)))
        .all()
        .collectMap(Map.Entry::getKey, Map.Entry::getValue);
  }

  Mono<Void> forgetExpired(PersonId person, Instant now) {
    return database
        .sql("delete from identity.refresh_family where person_id = :person and expires_at < :now")
        .bind("person", person.value())
        .bind("now", now)
        .then();
  }

  private static KnownToken known(Readable row) {
    return new KnownToken(
        required(row, "family_id", UUID.class),
        new PersonId(required(row, "person_id", UUID.class)),
        required(row, "client_binding", String.class),
        required(row, "expires_at", Instant.class),
        required(row, "revoked", Boolean.class),
        row.get("used_at", Instant.class),
        required(row, "successor_is_newest", Boolean.class));
  }

  private static <T> T required(Readable row, String column, Class<T> type) {
    return Objects.requireNonNull(row.get(column, type), column);
  }
}
