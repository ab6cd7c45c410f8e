package vigor.identity.edge.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import vigor.identity.command.EmailClaimId;
import vigor.identity.edge.DerivedSecret;
import vigor.identity.edge.Hmac;

/**
 * Remembers that somebody has signed in to an account from this browser before. Failed attempts of
 * such a browser are counted apart, so that a stranger who keeps guessing cannot slow down the
 * owner. The cookie lets nobody in.
 */
@Component
public class DeviceCookie {
  private static final String NAME = "vigor_device";
  private static final String PATH = "/api/v1/auth";
  private static final Duration LIFE = Duration.ofDays(365);
  private static final int ID_BYTES = 16;
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Hmac hmac;

  DeviceCookie(DerivedSecret secret) {
    this.hmac = new Hmac(secret, "identity/device");
  }

  /** The id of the browser, if it has signed in to this account before. */
  public Optional<String> known(ServerHttpRequest request, EmailClaimId claim) {
    return Optional.ofNullable(request.getCookies().getFirst(name(request)))
        .map(HttpCookie::getValue)
        .map(value -> value.split("\\.", 2))
        .filter(parts -> parts.length == 2 && isOurs(parts[0], claim, parts[1]))
        .map(parts -> parts[0]);
  }

  /** Lets the browser be known at the next sign-in to this account. */
  public void remember(ServerWebExchange exchange, EmailClaimId claim) {
    if (known(exchange.getRequest(), claim).isPresent()) {
      return;
    }
    byte[] bits = new byte[ID_BYTES];
    RANDOM.nextBytes(bits);
    String id = BASE64.encodeToString(bits);
    exchange
        .getResponse()
        .addCookie(
            ResponseCookie.from(name(exchange.getRequest()), id + "." + mac(id, claim))
                .httpOnly(true)
                .secure(isHttps(exchange.getRequest()))
                .sameSite("Strict")
                .path(PATH)
                .maxAge(LIFE)
                .build());
  }

  private boolean isOurs(String id, EmailClaimId claim, String mac) {
    return MessageDigest.isEqual(
        mac.getBytes(StandardCharsets.UTF_8), mac(id, claim).getBytes(StandardCharsets.UTF_8));
  }

  private String mac(String id, EmailClaimId claim) {
    return BASE64.encodeToString(hmac.of(id + "|" + claim.hmac()));
  }

  private static String name(ServerHttpRequest request) {
    return isHttps(request) ? "__Secure-" + NAME : NAME;
  }

  private static boolean isHttps(ServerHttpRequest request) {
    return "https".equals(request.getURI().getScheme());
  }
}
