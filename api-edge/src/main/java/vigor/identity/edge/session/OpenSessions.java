package vigor.identity.edge.session;

import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.web.Caller;

/** The sessions of a person as a list, to be looked at and ended. */
@Component
public class OpenSessions {
  private static final String OF_PERSON =
      """
      select f.family_id, f.device, f.created_at, f.expires_at, max(t.issued_at) as last_used_at
      from identity.refresh_family f
      join identity.refresh_token t on t.family_id = f.family_id
      where f.person_id = :person and f.revoked_at is null and f.expires_at > :now
      group by f.family_id
      order by last_used_at desc, f.family_id
      """;

  private static final String END =
      """
      update identity.refresh_family set revoked_at = :now
      where person_id = :person and revoked_at is null
      """;

  private final DatabaseClient database;
  private final Clock clock;

  OpenSessions(DatabaseClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** The caller's open sessions, the last used first. */
  public Flux<OpenSession> of(Caller caller) {
    return database
        .sql(OF_PERSON)
        .bind("person", caller.person().value())
        .bind("now", clock.instant())
        .map(row -> session(row, caller.session()))
        .all();
  }

  /** Ends one session of a person; false when the person has no such open session. */
  public Mono<Boolean> end(PersonId person, UUID session) {
    return ended(END + " and family_id = :session", person, session).map(rows -> rows == 1);
  }

  /** Ends all sessions of a person but one. */
  public Mono<Void> endOthers(PersonId person, UUID kept) {
    return ended(END + " and family_id <> :session", person, kept).then();
  }

  /** Ends all sessions of a person. */
  public Mono<Void> endAll(PersonId person) {
    return database
        .sql(END)
        .bind("now", clock.instant())
        .bind("person", person.value())
        .fetch()
        .rowsUpdated()
        .then();
  }

  /** Notes that the password was given just now. */
  public Mono<Void> confirm(UUID session) {
    return database
        .sql("update identity.refresh_family set confirmed_at = :now where family_id = :session")
        .bind("now", clock.instant())
        .bind("session", session)
        .fetch()
        .rowsUpdated()
        .then();
  }

  /** How a session stands at this moment; empty when there is none of that name. */
  public Mono<Standing> standing(UUID session) {
    return database
        .sql(
            """
            select revoked_at is null and expires_at > :now as alive, confirmed_at
            from identity.refresh_family where family_id = :session
            """)
        .bind("now", clock.instant())
        .bind("session", session)
        .map(
            row ->
                new Standing(
                    required(row, "alive", Boolean.class), row.get("confirmed_at", Instant.class)))
        .one();
  }

  private Mono<Long> ended(String statement, PersonId person, UUID session) {
    return database
        .sql(statement)
        .bind("now", clock.instant())
        .bind("person", person.value())
        .bind("session", session)
        .fetch()
        .rowsUpdated();
  }

  private static OpenSession session(Readable row, UUID current) {
    UUID id = required(row, "family_id", UUID.class);
    return new OpenSession(
        id,
        required(row, "device", String.class),
        required(row, "created_at", Instant.class),
        required(row, "last_used_at", Instant.class),
        required(row, "expires_at", Instant.class),
        id.equals(current));
  }

  private static <T> T required(Readable row, String column, Class<T> type) {
    return Objects.requireNonNull(row.get(column, type), column);
  }
}
