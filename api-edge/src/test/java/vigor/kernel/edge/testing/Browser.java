package vigor.kernel.edge.testing;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Scope;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseCookie;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.stereotype.Component;
import org.springframework.test.web.reactive.server.ExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** Talks to the edge under test and keeps cookies as a browser does. */
@Component
@Lazy
@Scope("prototype")
public class Browser {
  private final String address;
  private final String network = "2001:db8:" + hex() + ":" + hex() + "::1";
  private final WebTestClient http;
  private final Map<String, String> cookies = new ConcurrentHashMap<>();

  Browser(@Value("${local.server.port}") int port) {
    this.address = "http://localhost:" + port;
    this.http =
        WebTestClient.bindToServer()
            .baseUrl(address)
            .defaultHeader("X-Forwarded-For", network)
            .responseTimeout(java.time.Duration.ofSeconds(60))
            .build();
  }

  /** Each browser comes from a network of its own, so that no test uses up another's limits. */
  private static String hex() {
    return Integer.toHexString(ThreadLocalRandom.current().nextInt(1 << 16));
  }

  /** The client without any cookie. */
  public WebTestClient http() {
    return http;
  }

  /** A client that sends up to so many requests at the same moment. */
  public WebClient crowd(int size) {
    HttpClient connections = HttpClient.create(ConnectionProvider.create("crowd", size));
    return WebClient.builder()
        .baseUrl(address)
        .clientConnector(new ReactorClientHttpConnector(connections))
        .build();
  }

  public ResponseSpec post(String path, @Nullable Object body) {
    return send(HttpMethod.POST, path, body, cookies.get("vigor_csrf"));
  }

  /** Sends with all cookies and the given CSRF header; takes over the cookies of the answer. */
  public ResponseSpec send(
      HttpMethod method, String path, @Nullable Object body, @Nullable String csrf) {
    WebTestClient.RequestBodySpec request =
        http.method(method)
            .uri(path)
            .cookies(all -> cookies.forEach(all::add))
            .headers(
                headers -> {
                  if (csrf != null) {
                    headers.set("X-CSRF-Token", csrf);
                  }
                });
    ResponseSpec response = (body == null ? request : request.bodyValue(body)).exchange();
    take(response.returnResult(byte[].class));
    return response;
  }

  /** Opens an account and is signed in to it. */
  public void registers(String email, String password) {
    post(
            "/api/v1/auth/register",
            Map.of("email", email, "password", password, "displayName", "Somebody"))
        .expectStatus()
        .isCreated();
  }

  /** Forgets the password and sets another one by the link of the letter. */
  public void setsAnotherPassword(MailBox mail, String email, String password) {
    post("/api/v1/auth/password/forgotten", Map.of("email", email));
    String secret = mail.secret(email, "Set a new password for Vigor");
    post("/api/v1/auth/password/reset", Map.of("token", secret, "password", password))
        .expectStatus()
        .isNoContent();
  }

  /** Has the account erased. */
  public void erasesAccount() {
    send(HttpMethod.DELETE, "/api/v1/users/me", null, cookie("vigor_csrf"))
        .expectStatus()
        .isAccepted();
  }

  public @Nullable String cookie(String name) {
    return cookies.get(name);
  }

  public void setCookie(String name, String value) {
    cookies.put(name, value);
  }

  private void take(ExchangeResult result) {
    for (ResponseCookie cookie : result.getResponseCookies().toSingleValueMap().values()) {
      if (cookie.getMaxAge().isZero()) {
        cookies.remove(cookie.getName());
      } else {
        cookies.put(cookie.getName(), cookie.getValue());
      }
    }
  }
}
