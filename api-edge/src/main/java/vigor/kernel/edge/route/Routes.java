package vigor.kernel.edge.route;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * The route table. It is the contract itself: {@code security}, {@code x-role} and {@code
 * x-step-up} of each operation decide, so that what is written for callers is what is enforced. A
 * request that no route fits is refused.
 */
@Component
public final class Routes {
  private static final String BASE = "/api/v1";
  private static final String TOKEN = "apiToken";
  private static final Map<String, HttpMethod> METHODS =
      Map.of(
          "get", HttpMethod.GET,
          "post", HttpMethod.POST,
          "put", HttpMethod.PUT,
          "patch", HttpMethod.PATCH,
          "delete", HttpMethod.DELETE);

  private final List<Route> all;

  Routes(Contract contract) {
    this.all =
        map(contract.document().get("paths")).entrySet().stream()
            .flatMap(path -> routes(path.getKey(), map(path.getValue())))
            .sorted(Comparator.comparing(Route::path, PathPattern.SPECIFICITY_COMPARATOR))
            .toList();
  }

  /** Every route, the most specific path first. */
  public List<Route> all() {
    return all;
  }

  /** The route of a request; reading the headers alone (HEAD) is reading. */
  public Optional<Route> find(HttpMethod method, PathContainer path) {
    HttpMethod asked = method.equals(HttpMethod.HEAD) ? HttpMethod.GET : method;
    return all.stream()
        .filter(route -> route.method().equals(asked) && route.path().matches(path))
        .findFirst();
  }

  /** The methods a path has; empty when there is no such path. */
  public Set<HttpMethod> methods(PathContainer path) {
    return all.stream()
        .filter(route -> route.path().matches(path))
        .map(Route::method)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<Route> routes(String path, Map<String, Object> operations) {
    PathPattern pattern = PathPatternParser.defaultInstance.parse(BASE + path);
    return operations.entrySet().stream()
        .filter(operation -> METHODS.containsKey(operation.getKey()))
        .map(
            operation ->
                route(METHODS.get(operation.getKey()), pattern, map(operation.getValue())));
  }

  private static Route route(
      @Nullable HttpMethod method, PathPattern path, Map<String, Object> operation) {
    if (method == null) {
      throw new IllegalStateException("filtered before");
    }
    Object security = operation.get("security");
    return new Route(
        method,
        path,
        List.of().equals(security),
        "admin".equals(operation.get("x-role")),
        Boolean.TRUE.equals(operation.get("x-step-up")),
        scope(security));
  }

  private static @Nullable Scope scope(@Nullable Object security) {
    if (!(security instanceof List<?> ways)) {
      return null;
    }
    return ways.stream()
        .map(way -> map(way).get(TOKEN))
        .filter(List.class::isInstance)
        .flatMap(scopes -> ((List<?>) scopes).stream())
        .map(code -> Scope.of(String.valueOf(code)))
        .findFirst()
        .orElse(null);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      return (Map<String, Object>) map;
    }
    throw new IllegalStateException("the contract is not of the form of OpenAPI: " + value);
  }
}
