package vigor.identity.edge.session;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.PersonId;

/**
 * What is stored about a refresh token and its family.
 *
 * @param family all tokens descending from one sign-in
 * @param person whose session it is
 * @param clientBinding fingerprint of the client that signed in, hexadecimal
 * @param expiresAt absolute end of the family (UTC)
 * @param revoked whether the family was ended early
 * @param usedAt when the token was exchanged, null while it is the newest
 * @param successorIsNewest whether the token's successor exists and is unused
 */
public record KnownToken(
    UUID family,
    PersonId person,
    String clientBinding,
    Instant expiresAt,
    boolean revoked,
    @Nullable Instant usedAt,
    boolean successorIsNewest) {
  private static final Duration GRACE = Duration.ofSeconds(10);

  boolean isAlive(Instant now) {
    return !revoked && now.isBefore(expiresAt);
  }

  /** Whether this is an honest client asking again because it never saw the answer. */
  boolean mayRepeat(String binding, Instant now) {
    return isAlive(now)
        && usedAt != null
        && now.isBefore(usedAt.plus(GRACE))
        && successorIsNewest
        && clientBinding.equals(binding);
  }
}
