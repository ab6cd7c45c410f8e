package vigor.identity.edge.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import vigor.identity.edge.Hmac;

/** 256 bits nobody can guess, good for one renewal of a session; stored only as their hash. */
public record RefreshToken(String text) {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
  private static final SecureRandom RANDOM = new SecureRandom();

  static RefreshToken random() {
    byte[] bits = new byte[32];
    RANDOM.nextBytes(bits);
    return new RefreshToken(BASE64.encodeToString(bits));
  }

  /** The token in a cookie, if it can be one. */
  static Optional<RefreshToken> read(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new RefreshToken(text)) : Optional.empty();
  }

  /**
   * The token that replaces this one. It is computed and not drawn, so that a client whose answer
   * was lost gets the same successor again; without the server's key it cannot be computed.
   */
  RefreshToken successor(Hmac key) {
    return new RefreshToken(BASE64.encodeToString(key.of(text)));
  }

  byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return "RefreshToken[secret]";
  }
}
