package vigor.identity.edge.factor;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes of six digits that change every thirty seconds (RFC 6238 with SHA-1, the one form every
 * authenticator app knows; the weakness of SHA-1 for collisions does not touch HMAC).
 */
final class Totp {
  private static final String ALGORITHM = "HmacSHA1";
  private static final int STEP_SECONDS = 30;
  private static final int DIGITS = 1_000_000;

  private Totp() {}

  /** The step a code belongs to, of the present one and its two neighbours; clocks differ. */
  static Optional<Long> step(byte[] secret, String code, Instant now) {
    long present = now.getEpochSecond() / STEP_SECONDS;
    return LongStream.rangeClosed(present - 1, present + 1)
        .filter(step -> code(secret, step).equals(code))
        .boxed()
        .findFirst();
  }

  /** The code of a step: of how many half minutes have passed since 1970. */
  static String code(byte[] secret, long step) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret, ALGORITHM));
      byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
      int offset = hash[hash.length - 1] & 0xf;
      int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7fff_ffff;
      return "%06d".formatted(number % DIGITS);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
    }
  }
}
