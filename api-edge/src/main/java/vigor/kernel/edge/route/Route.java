package vigor.kernel.edge.route;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.web.util.pattern.PathPattern;

/**
 * One route and who may take it.
 *
 * @param open whether nobody has to be signed in
 * @param forAdministrators whether only they may ({@code x-role: admin})
 * @param needsFreshPassword whether the password must have been given within five minutes ({@code
 *     x-step-up: true})
 * @param scope what an API token must be allowed to do; null when no API token may take it
 */
public record Route(
    HttpMethod method,
    PathPattern path,
    boolean open,
    boolean forAdministrators,
    boolean needsFreshPassword,
    @Nullable Scope scope) {

  @Override
  public String toString() {
    return method + " " + path.getPatternString();
  }
}
