package vigor.identity.edge.account;

import static org.springframework.data.relational.core.query.Criteria.where;
import static org.springframework.data.relational.core.query.Query.query;
import static org.springframework.data.relational.core.query.Update.update;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.r2dbc.core.R2dbcEntityTemplate;
import org.springframework.data.relational.core.query.Query;
import org.springframework.data.relational.core.query.Update;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vigor.identity.command.EmailClaimId;
import vigor.kernel.command.PersonId;

/** The stored credentials, by keyed hash of the address. */
@Component
class Credentials {
  private final R2dbcEntityTemplate rows;
  private final Clock clock;

  Credentials(R2dbcEntityTemplate rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /** The confirmed credential alone, or else all that tried for the claim, oldest first. */
  Flux<Credential> of(EmailClaimId claim) {
    return rows.select(StoredCredential.class)
        .matching(query(where("claim").is(claim.hmac())).sort(Sort.by("createdAt")))
        .all()
        .collectList()
        .flatMapIterable(Credentials::confirmedOrAll)
        .map(StoredCredential::credential);
  }

  /** The credential of a person; empty when there is none. */
  Mono<Credential> of(PersonId person) {
    return stored(person).map(StoredCredential::credential);
  }

  /** Without a password the row waits for one, and another way in has to do. */
  Mono<Void> store(EmailClaimId claim, PersonId person, @Nullable String passwordHash) {
    return rows.insert(
            new StoredCredential(
                person.value(), claim.hmac(), passwordHash, clock.instant(), null, null, null))
        .then();
  }

  Mono<Void> confirm(PersonId person) {
    return change(person, update("confirmedAt", clock.instant()));
  }

  Mono<Void> replaceHash(PersonId person, String passwordHash) {
    return change(person, update("passwordHash", passwordHash));
  }

  /** Another password, not only another hash of the same. */
  Mono<Void> replacePassword(PersonId person, String passwordHash) {
    return change(
        person, update("passwordHash", passwordHash).set("passwordChangedAt", clock.instant()));
  }

  /** Notes that a link sent to the address came back. */
  Mono<Void> verifyEmail(PersonId person) {
    return change(person, update("emailVerifiedAt", clock.instant()));
  }

  /** The whole row of a person; empty when there is none. */
  Mono<StoredCredential> stored(PersonId person) {
    return rows.selectOne(row(person), StoredCredential.class);
  }

  Mono<Void> remove(PersonId person) {
    return rows.delete(row(person), StoredCredential.class).then();
  }

  private Mono<Void> change(PersonId person, Update change) {
    return rows.update(row(person), change, StoredCredential.class).then();
  }

  private static Query row(PersonId person) {
    return query(where("personId").is(person.value()));
  }

  private static List<StoredCredential> confirmedOrAll(List<StoredCredential> tried) {
    return tried.stream()
        .filter(StoredCredential::isConfirmed)
        .findFirst()
        .map(List::of)
        .orElse(tried);
  }
}
