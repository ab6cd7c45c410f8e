package vigor.identity.edge.token;

import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vigor.identity.edge.RandomSecret;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.route.Scope;

/** The stored API tokens. They are looked up at every call, so a deleted one works no longer. */
@Component
public class ApiTokens {
  /** Makes tokens easy to find where they do not belong, in code and in logs. */
  public static final String PREFIX = "vgr_";

  private static final String INSERT =
      """
      with forgotten as (delete from identity.api_token where expires_at < :now)
      insert into identity.api_token
        (token_id, person_id, token_hash, name, scopes, created_at, expires_at)
      values (:id, :person, :hash, :name, :scopes, :now, :expires)
      """;

  private static final String USE =
      """
      with used as (
        update identity.api_token set last_used_at = :now
        where token_hash = :hash and (last_used_at is null or last_used_at < :minuteAgo))
      select token_id, person_id, scopes, expires_at from identity.api_token
      where token_hash = :hash and expires_at > :now
      """;

  private final DatabaseClient database;
  private final Clock clock;

  ApiTokens(DatabaseClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Stores a token and gives the secret, which nobody will see again. Tokens that ran out,
   * anybody's, are forgotten with it.
   */
  public Mono<String> make(PersonId person, ApiToken token) {
    String secret = PREFIX + RandomSecret.text();
    return database
        .sql(INSERT)
        .bind("id", token.id())
        .bind("person", person.value())
        .bind("hash", RandomSecret.hash(secret))
        .bind("name", token.name())
        .bind("scopes", text(token.scopes()))
        .bind("now", token.createdAt())
        .bind("expires", token.expiresAt())
        .fetch()
        .rowsUpdated()
        .thenReturn(secret);
  }

  /** Whom a secret speaks for; empty when it is none of ours, deleted or expired. */
  public Mono<TokenHolder> use(String secret) {
    Instant now = clock.instant();
    return database
        .sql(USE)
        .bind("hash", RandomSecret.hash(secret))
        .bind("now", now)
        .bind("minuteAgo", now.minus(Duration.ofMinutes(1)))
        .map(ApiTokens::holder)
        .one();
  }

  /** A person's tokens that still work, the newest first. */
  public Flux<ApiToken> of(PersonId person) {
    return database
        .sql(
            """
            select token_id, name, scopes, created_at, expires_at, last_used_at
            from identity.api_token where person_id = :person and expires_at > :now
            order by created_at desc, token_id
            """)
        .bind("person", person.value())
        .bind("now", clock.instant())
        .map(ApiTokens::token)
        .all();
  }

  /** Deletes one token of a person; false when the person has none of that id. */
  public Mono<Boolean> delete(PersonId person, UUID id) {
    return database
        .sql("delete from identity.api_token where person_id = :person and token_id = :id")
        .bind("person", person.value())
        .bind("id", id)
        .fetch()
        .rowsUpdated()
        .map(rows -> rows == 1);
  }

  /** Deletes all tokens of a person. */
  public Mono<Void> deleteAll(PersonId person) {
    return database
        .sql("delete from identity.api_token where person_id = :person")
        .bind("person", person.value())
        .then();
  }

  private static TokenHolder holder(Readable row) {
    return new TokenHolder(
        required(row, "token_id", UUID.class),
        new PersonId(required(row, "person_id", UUID.class)),
        scopes(required(row, "scopes", String.class)),
        required(row, "expires_at", Instant.class));
  }

  private static ApiToken token(Readable row) {
    return new ApiToken(
        required(row, "token_id", UUID.class),
        required(row, "name", String.class),
        List.copyOf(scopes(required(row, "scopes", String.class))),
        required(row, "created_at", Instant.class),
        required(row, "expires_at", Instant.class),
        row.get("last_used_at", Instant.class));
  }

  private static String text(List<Scope> scopes) {
    return scopes.stream().map(Scope::code).collect(Collectors.joining(" "));
  }

  private static Set<Scope> scopes(String text) {
    return Arrays.stream(text.split(" ", -1))
        .map(Scope::of)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Scope.class)));
  }

  private static <T> T required(Readable row, String column, Class<T> type) {
    return Objects.requireNonNull(row.get(column, type), column);
  }
}
