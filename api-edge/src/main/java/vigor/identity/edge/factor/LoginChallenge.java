package vigor.identity.edge.factor;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vigor.identity.edge.DerivedSecret;
import vigor.identity.edge.Hmac;
import vigor.kernel.command.PersonId;

/**
 * Proof that somebody gave the right password within the last five minutes: person and end, with a
 * keyed hash. It opens nothing without a code, and each code works once.
 */
@Component
class LoginChallenge {
  private static final Duration LIFE = Duration.ofMinutes(5);
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private final Hmac hmac;
  private final Clock clock;

  LoginChallenge(DerivedSecret secret, Clock clock) {
    this.hmac = new Hmac(secret, "identity/login-challenge");
    this.clock = clock;
  }

  String of(PersonId person) {
    String content = person + "." + clock.instant().plus(LIFE).getEpochSecond();
    return content + "." + BASE64.encodeToString(hmac.of(content));
  }

  /** Whose it is; empty when it is none of ours or too old. */
  Optional<PersonId> read(String challenge) {
    String[] parts = challenge.split("\\.", -1);
    if (parts.length != 3) {
      return Optional.empty();
    }
    String content = parts[0] + "." + parts[1];
    boolean ours =
        MessageDigest.isEqual(
            parts[2].getBytes(StandardCharsets.UTF_8),
            BASE64.encodeToString(hmac.of(content)).getBytes(StandardCharsets.UTF_8));
    return ours && clock.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(parts[1])))
        ? Optional.of(PersonId.of(parts[0]))
        : Optional.empty();
  }
}
