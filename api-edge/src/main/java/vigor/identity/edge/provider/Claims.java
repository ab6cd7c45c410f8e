package vigor.identity.edge.provider;

import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/** Reads what a provider says about a person; it is well-formed, but nothing else is certain. */
final class Claims {
  private static final Pattern ADDRESS = Pattern.compile("[^\\s@\\p{Cntrl}]+@[^\\s@\\p{Cntrl}]+");
  private static final int LONGEST_ADDRESS = 254;
  private static final int LONGEST_NAME = 80;

  private Claims() {}

  /** The address the provider says it has verified; null when there is none of that kind. */
  static @Nullable String verifiedEmail(Map<String, Object> claims) {
    boolean verified =
        claims.get("email_verified") instanceof Boolean said
            ? said
            : "true".equals(claims.get("email_verified"));
    return verified
            && claims.get("email") instanceof String email
            && email.length() <= LONGEST_ADDRESS
            && ADDRESS.matcher(email).matches()
        ? email
        : null;
  }

  /** The person's name, cut to what is shown here; null when there is none. */
  static @Nullable String name(Map<String, Object> claims) {
    if (!(claims.get("name") instanceof String name)) {
      return null;
    }
    String shown = name.replaceAll("[\\p{Cntrl}\\p{Cs}]", " ").strip();
    int end = Math.min(shown.length(), LONGEST_NAME);
    int whole = end > 0 && Character.isHighSurrogate(shown.charAt(end - 1)) ? end - 1 : end;
    return whole == 0 ? null : shown.substring(0, whole).strip();
  }

  /** When the provider last saw proof of who it is; null when it does not tell. */
  static @Nullable Instant authenticatedAt(Jwt token) {
    return token.getClaims().get("auth_time") instanceof Number seconds
        ? Instant.ofEpochSecond(seconds.longValue())
        : null;
  }
}
