package vigor.identity.edge.session;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import vigor.identity.edge.Hmac;
import vigor.identity.edge.RandomSecret;

/** 256 bits nobody can guess, good for one renewal of a session; stored only as their hash. */
public record RefreshToken(String text) {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  static RefreshToken random() {
    return new RefreshToken(RandomSecret.text());
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
    return RandomSecret.hash(text);
  }

  @Override
  public String toString() {
    return "RefreshToken[secret]";
  }
}
