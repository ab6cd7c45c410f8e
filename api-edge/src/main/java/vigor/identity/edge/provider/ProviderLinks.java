package vigor.identity.edge.provider;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vigor.kernel.command.PersonId;

/** Whose identity at the provider opens whose account. */
@Component
public class ProviderLinks {
  private static final String ADD =
      """
      insert into identity.provider_link (subject_hash, person_id, issuer, own_address, linked_at)
      values (:subject, :person, :issuer, :own, :now)
      """;

  private static final String REMOVE =
      """
      delete from identity.provider_link l
      where l.person_id = :person and l.issuer = :issuer
        and exists (select 1 from identity.credential c
                    where c.person_id = l.person_id and c.password_hash is not null)
      """;

  private final DatabaseClient database;
  private final Clock clock;

  ProviderLinks(DatabaseClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Whose account the identity opens; empty when it opens none. */
  public Mono<PersonId> owner(ProviderIdentity identity) {
    return database
        .sql("select person_id from identity.provider_link where subject_hash = :subject")
        .bind("subject", identity.subject())
        .map(row -> new PersonId(Objects.requireNonNull(row.get("person_id", UUID.class))))
        .one();
  }

  /**
   * Lets the identity open the account; false when it opens one already, or the account is opened
   * by another identity of that provider.
   *
   * @param ownAddress whether the provider vouched for the account's own address
   */
  public Mono<Boolean> add(PersonId person, ProviderIdentity identity, boolean ownAddress) {
    return database
        .sql(ADD)
        .bind("subject", identity.subject())
        .bind("person", person.value())
        .bind("issuer", identity.issuer())
        .bind("own", ownAddress)
        .bind("now", clock.instant())
        .fetch()
        .rowsUpdated()
        .map(rows -> rows == 1)
        .onErrorResume(DuplicateKeyException.class, there -> Mono.just(false));
  }

  /** Since when an identity at the provider opens the account; empty when none does. */
  public Mono<Instant> since(PersonId person, String issuer) {
    return database
        .sql(
            "select linked_at from identity.provider_link where person_id = :person and issuer ="
                + " :issuer")
        .bind("person", person.value())
        .bind("issuer", issuer)
        .map(row -> Objects.requireNonNull(row.get("linked_at", Instant.class)))
        .one();
  }

  /** Ends it, unless it is the only way in; whether it did. */
  public Mono<Boolean> remove(PersonId person, String issuer) {
    return database
        .sql(REMOVE)
        .bind("person", person.value())
        .bind("issuer", issuer)
        .fetch()
        .rowsUpdated()
        .map(rows -> rows == 1);
  }

  /** Ends those that whoever reads the letters of the account may know nothing about. */
  public Mono<Void> removeOfOtherAddresses(PersonId person) {
    return database
        .sql("delete from identity.provider_link where person_id = :person and not own_address")
        .bind("person", person.value())
        .then();
  }

  /** Ends all of an account that is no more. */
  public Mono<Void> removeAll(PersonId person) {
    return database
        .sql("delete from identity.provider_link where person_id = :person")
        .bind("person", person.value())
        .then();
  }
}
