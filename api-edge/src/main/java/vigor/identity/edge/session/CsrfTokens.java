package vigor.identity.edge.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vigor.identity.edge.DerivedSecret;
import vigor.identity.edge.Hmac;

/**
 * Tokens that prove a cookie-carried request was made by our own page: readable only from our
 * origin, and bound to the session, so that a token planted by somebody else fits nothing.
 */
@Component
public class CsrfTokens {
  /** The header the page repeats its token in. */
  public static final String HEADER = "X-CSRF-Token";

  private final Hmac hmac;

  CsrfTokens(DerivedSecret secret) {
    this.hmac = new Hmac(secret, "identity/csrf");
  }

  /** The token of a session; the same for its whole life. */
  public String of(UUID session) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(hmac.of(session.toString()));
  }

  /** Fails with 403 unless the request brings the token of this session. */
  public void demand(ServerHttpRequest request, UUID session) {
    String presented = request.getHeaders().getFirst(HEADER);
    if (presented == null
        || !MessageDigest.isEqual(
            presented.getBytes(StandardCharsets.UTF_8),
            of(session).getBytes(StandardCharsets.UTF_8))) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN, "no CSRF token of the session");
    }
  }
}
