package vigor.identity.edge.account;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vigor.identity.edge.provider.IdentityProvider;

/** Tells the page which buttons it may show to somebody who is not signed in. */
@RestController
class WaysInEndpoint {
  private final IdentityProvider provider;

  WaysInEndpoint(IdentityProvider provider) {
    this.provider = provider;
  }

  /**
   * The ways in besides a password.
   *
   * @param provider what people call the identity provider; null when there is none
   */
  record WaysIn(@Nullable String provider) {}

  @GetMapping("/api/v1/auth/ways")
  WaysIn ways() {
    return new WaysIn(provider.name().orElse(null));
  }
}
