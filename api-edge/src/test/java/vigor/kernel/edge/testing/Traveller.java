package vigor.kernel.edge.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody of a provider who goes there in a browser and comes back. */
public final class Traveller {
  private final Browser browser;
  private final TestProvider provider;
  private final Map<String, Object> person;

  public Traveller(Browser browser, TestProvider provider, Map<String, Object> person) {
    this.browser = browser;
    this.provider = provider;
    this.person = person;
  }

  /** The way there and back: {@code login}, {@code link} or {@code confirm}. */
  public ResponseSpec goes(String purpose) {
    return goes(purpose, honest -> honest);
  }

  /** The same, but the provider gives another ID token than the honest one. */
  public ResponseSpec goes(String purpose, UnaryOperator<String> token) {
    String location = departs(purpose);
    return arrives(provider.signIn(location, person, token), location);
  }

  /** Where the browser is sent. */
  public String departs(String purpose) {
    return json(departing(purpose, "/").expectStatus().isOk()).get("location").asString();
  }

  public ResponseSpec departing(String purpose, String returnTo) {
    return browser.post("/api/v1/auth/provider/" + purpose, Map.of("returnTo", returnTo));
  }

  public ResponseSpec arrives(String code, String location) {
    return arrives(code, Objects.requireNonNull(TestProvider.asked(location).get("state")), null);
  }

  public ResponseSpec arrives(String code, String state, @Nullable String issuer) {
    Map<String, Object> answer = new HashMap<>(Map.of("code", code, "state", state));
    if (issuer != null) {
      answer.put("iss", issuer);
    }
    return browser.post("/api/v1/auth/provider/arrival", answer);
  }

  public static JsonNode json(ResponseSpec answer) {
    return JsonMapper.shared().readTree(answer.expectBody().returnResult().getResponseBody());
  }
}
