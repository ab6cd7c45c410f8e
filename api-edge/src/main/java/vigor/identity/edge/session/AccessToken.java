package vigor.identity.edge.session;

import java.time.Duration;

/** A signed access token and how long it is good for. */
public record AccessToken(String value, Duration life) {
  @Override
  public String toString() {
    return "AccessToken[secret]";
  }
}
