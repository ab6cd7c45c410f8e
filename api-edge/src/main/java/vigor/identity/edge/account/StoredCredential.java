package vigor.identity.edge.account;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;
import vigor.kernel.command.PersonId;

/**
 * A row of the credential table; unconfirmed while {@code confirmedAt} is null, and without a
 * password while whoever opened the account by way of a provider has set none.
 */
@Table(schema = "identity", name = "credential")
record StoredCredential(
    @Id UUID personId,
    String claim,
    @Nullable String passwordHash,
    Instant createdAt,
    @Nullable Instant confirmedAt,
    @Nullable Instant emailVerifiedAt,
    @Nullable Instant passwordChangedAt) {

  boolean isConfirmed() {
    return confirmedAt != null;
  }

  boolean hasPassword() {
    return passwordHash != null;
  }

  Credential credential() {
    return new Credential(new PersonId(personId), passwordHash, isConfirmed());
  }

  @Override
  public String toString() {
    return "StoredCredential[" + personId + "]";
  }
}
