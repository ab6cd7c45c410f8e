package vigor.coaching.saga.key;

import io.netty.handler.codec.http.HttpMethod;
import java.time.Duration;
import java.util.Optional;
import reactor.core.publisher.Mono;
import reactor.netty.ByteBufMono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.client.HttpClientResponse;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The two calls of Azure Key Vault's REST API (7.4) that reading a secret takes: a token from the
 * identity service, the secret from the vault.
 */
public record VaultApi(VaultLogin login) {
  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final int NOT_FOUND = 404;

  /** The secret's value; empty when the vault has none of that name. */
  Optional<String> secret(String name) {
    HttpClient http =
        HttpClient.create()
            .responseTimeout(PATIENCE)
            .headers(headers -> headers.set("Authorization", "Bearer " + token()));
    String url = login.vault() + "/secrets/" + name + "?api-version=7.4";
    return answer(http.get().uri(url).responseSingle(VaultApi::read), "value");
  }

  private String token() {
    HttpClient http = HttpClient.create().responseTimeout(PATIENCE);
    Mono<String> answer =
        login.isManaged()
            ? http.headers(headers -> headers.set("Metadata", "true"))
                .get()
                .uri(login.tokenAddress())
                .responseSingle(VaultApi::read)
            : http.headers(
                    headers -> headers.set("Content-Type", "application/x-www-form-urlencoded"))
                .request(HttpMethod.POST)
                .uri(login.tokenAddress())
                .send(ByteBufMono.fromString(Mono.just(login.form())))
                .responseSingle(VaultApi::read);
    return answer(answer, "access_token")
        .orElseThrow(() -> new VaultUnavailable("the identity service gives no token"));
  }

  /** One field of the answer; every way to fail is the vault's being away. */
  private static Optional<String> answer(Mono<String> answer, String field) {
    String body =
        answer
            .timeout(PATIENCE)
            .onErrorMap(
                error -> !(error instanceof VaultUnavailable),
                error -> new VaultUnavailable("no answer: " + error.getClass().getSimpleName()))
            .blockOptional()
            .orElse("{}");
    try {
      JsonNode value = JsonMapper.shared().readTree(body).path(field);
      return value.isString() ? Optional.of(value.stringValue()) : Optional.empty();
    } catch (JacksonException notJson) {
      throw new VaultUnavailable("what it answers is not JSON");
    }
  }

  private static Mono<String> read(HttpClientResponse response, ByteBufMono body) {
    int status = response.status().code();
    if (status == NOT_FOUND) {
      return Mono.just("{}");
    }
    return status / 100 == 2
        ? body.asString()
        : Mono.error(new VaultUnavailable("it answers " + status));
  }
}
