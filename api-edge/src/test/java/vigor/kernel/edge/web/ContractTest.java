package vigor.kernel.edge.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vigor.kernel.edge.testing.Browser;
import vigor.kernel.edge.testing.EdgeTest;

@EdgeTest
class ContractTest {
  private final Browser browser;
  private final RequestMappingHandlerMapping routes;

  ContractTest(Browser browser, RequestMappingHandlerMapping routes) {
    this.browser = browser;
    this.routes = routes;
  }

  @Test
  void every_promised_route_exists_and_no_other() {
    assertThat(served()).isEqualTo(promised());
  }

  private TreeSet<String> promised() {
    TreeSet<String> all = new TreeSet<>();
    for (Map.Entry<String, JsonNode> path : contract().get("paths").properties()) {
      for (String key : path.getValue().propertyNames()) {
        if (!key.equals("parameters")) {
          all.add(key.toUpperCase(java.util.Locale.ROOT) + " /api/v1" + path.getKey());
        }
      }
    }
    return all;
  }

  private TreeSet<String> served() {
    return routes.getHandlerMethods().keySet().stream()
        .flatMap(
            route ->
                route.getMethodsCondition().getMethods().stream()
                    .flatMap(
                        method ->
                            route.getPatternsCondition().getPatterns().stream()
                                .map(pattern -> method + " " + pattern.getPatternString())))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private JsonNode contract() {
    byte[] body =
        browser
            .http()
            .get()
            .uri("/api/v1/openapi.json")
            .exchange()
            .expectStatus()
            .isOk()
            .expectHeader()
            .contentType("application/json")
            .expectBody()
            .returnResult()
            .getResponseBody();
    return JsonMapper.shared().readTree(body);
  }
}
