package vigor.coaching.saga;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vigor.coaching.command.Billable;
import vigor.coaching.command.LlmErrorClass;
import vigor.coaching.command.LlmFailure;
import vigor.coaching.command.provider.ProviderFamily;
import vigor.coaching.fake.Reply;
import vigor.coaching.saga.provider.LlmOutcome;
import vigor.coaching.saga.provider.LlmPiece;
import vigor.coaching.saga.provider.LlmProvider;
import vigor.coaching.saga.settings.ProviderSettings;
import vigor.membership.command.MicroUsd;

class RetryAfterTest extends Conversation {
  private static final Clock NOW =
      Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC);
  private static final String RETRY_INFO =
      """
      {"error":{"code":429,"status":"RESOURCE_EXHAUSTED","details":[{"@type":"x"},\
      {"@type":"type.googleapis.com/google.rpc.RetryInfo","retryDelay":"%s"}]}}""";

  static Stream<Arguments> ways() {
    return Stream.of(
        arguments("Retry-After: 7\r\n", "{}", Duration.ofSeconds(7)),
        arguments("retry-after-ms: 1500\r\nRetry-After: 7\r\n", "{}", Duration.ofMillis(1500)),
        arguments("Retry-After: Mon, 23 Nov 2026 10:00:30 GMT\r\n", "", Duration.ofSeconds(30)),
        arguments("Retry-After: Mon, 23 Nov 2026 09:00:00 GMT\r\n", "", Duration.ZERO),
        arguments("Retry-After: soon\r\n", "{}", null),
        arguments("Retry-After: 99999999999999\r\n", "{}", null),
        arguments("", RETRY_INFO.formatted("17s"), Duration.ofSeconds(17)),
        arguments("", RETRY_INFO.formatted("0.25s"), Duration.ofMillis(250)),
        arguments("", RETRY_INFO.formatted("-3s"), null),
        arguments("", "<html>busy</html>", null),
        arguments("", "x".repeat(40_000), null));
  }

  @ParameterizedTest
  @MethodSource("ways")
  void a_provider_is_understood_however_it_says_how_long_to_wait(
      String headers, String body, @Nullable Duration wait) {
    server.replies(Reply.body(429, headers, body));
    LlmOutcome limited =
        new LlmOutcome.Failed(
            new LlmFailure(LlmErrorClass.RATE_LIMITED, 429, wait, Billable.NO, MicroUsd.ZERO));
    for (ProviderFamily family : ProviderFamily.values()) {
      LlmProvider provider =
          new ConfiguredProviders(LIMITS, NOW)
              .provider(
                  new ProviderSettings(
                      family.code(), family, "secret", server.baseUrl(), "m", PRICE, null));
      assertThat(provider.complete(REQUEST, PATIENCE)).as("%s", family).isEqualTo(limited);
      assertThat(streamed(provider, PATIENCE))
          .as("%s", family)
          .containsExactly(new LlmPiece.End(limited));
    }
  }
}
