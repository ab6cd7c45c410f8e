package vigor.membership.edge.billing;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Stripe's signature scheme: the header {@code t=<seconds>,v1=<hex>[,v1=…]} signs {@code
 * <t>.<body>} by HMAC-SHA256 with the endpoint's secret. Several {@code v1} come while a secret is
 * being replaced.
 */
final class StripeSignature {
  private static final Duration TOLERANCE = Duration.ofMinutes(5);

  private final SecretKeySpec key;
  private final Clock clock;

  StripeSignature(String secret, Clock clock) {
    this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    this.clock = clock;
  }

  /** Whether the secret signed this body within the last five minutes. */
  boolean isGenuine(@Nullable String header, byte[] body) {
    if (header == null) {
      return false;
    }
    List<String[]> parts =
        Arrays.stream(header.split(",", 20)).map(part -> part.strip().split("=", 2)).toList();
    Optional<String> time = values(parts, "t").filter(t -> t.matches("\\d{1,12}")).findFirst();
    return time.isPresent() && isRecent(time.get()) && isSigned(time.get(), parts, body);
  }

  private boolean isRecent(String seconds) {
    Instant signedAt = Instant.ofEpochSecond(Long.parseLong(seconds));
    return Duration.between(signedAt, clock.instant()).abs().compareTo(TOLERANCE) <= 0;
  }

  private boolean isSigned(String time, List<String[]> parts, byte[] body) {
    byte[] expected = HexFormat.of().formatHex(hmac(time, body)).getBytes(StandardCharsets.UTF_8);
    boolean found = false;
    for (String given : values(parts, "v1").toList()) {
      found |= MessageDigest.isEqual(expected, given.getBytes(StandardCharsets.UTF_8));
    }
    return found;
  }

  private byte[] hmac(String time, byte[] body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      mac.update((time + ".").getBytes(StandardCharsets.UTF_8));
      return mac.doFinal(body);
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("every Java platform has HmacSHA256", e);
    }
  }

  private static Stream<String> values(List<String[]> parts, String name) {
    return parts.stream().filter(p -> p.length == 2 && p[0].equals(name)).map(p -> p[1]);
  }
}
