package vigor.coaching.saga;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import vigor.coaching.command.Billable;
import vigor.coaching.command.LlmErrorClass;
import vigor.coaching.command.LlmFailure;
import vigor.coaching.command.provider.ModelPrice;
import vigor.coaching.command.provider.ProviderFamily;
import vigor.coaching.fake.FakeProvider;
import vigor.coaching.saga.http.Limits;
import vigor.coaching.saga.provider.LlmOutcome;
import vigor.coaching.saga.provider.LlmPiece;
import vigor.coaching.saga.provider.LlmProvider;
import vigor.coaching.saga.provider.TimeLimit;
import vigor.coaching.saga.settings.ProviderSettings;
import vigor.kernel.saga.LlmRequest;
import vigor.membership.command.MicroUsd;

/** Providers of every family and the server they ask, over real connections. */
abstract class Conversation {
  static final ModelPrice PRICE = new ModelPrice(200_000, 20_000, 1_200_000);
  static final LlmRequest REQUEST =
      new LlmRequest(
          "Plan.", "{\"days\":3}", new LlmRequest.Shape("plan", "{\"type\":\"object\"}"), 500);
  static final Duration PATIENCE = Duration.ofSeconds(10);
  static final Duration SHORT = Duration.ofMillis(400);
  static final Limits LIMITS = new Limits(Duration.ofSeconds(1), Duration.ofMillis(250), 64 * 1024);

  final FakeProvider server = FakeProvider.started();

  @AfterEach
  void stop() {
    server.close();
  }

  LlmProvider provider(ProviderFamily family) {
    return provider(family, server.baseUrl(), limits());
  }

  /** Short, as most of what is asked here never answers. */
  Limits limits() {
    return LIMITS;
  }

  static LlmProvider provider(ProviderFamily family, String baseUrl) {
    return provider(family, baseUrl, LIMITS);
  }

  private static LlmProvider provider(ProviderFamily family, String baseUrl, Limits limits) {
    return new ConfiguredProviders(limits, Clock.systemUTC())
        .provider(new ProviderSettings(family.code(), family, "secret", baseUrl, "m", PRICE, null));
  }

  static List<LlmPiece> streamed(LlmProvider provider, Duration patience) {
    return Objects.requireNonNull(
        provider.stream(REQUEST, TimeLimit.of(patience)).collectList().block(PATIENCE));
  }

  static LlmOutcome end(List<LlmPiece> pieces) {
    return ((LlmPiece.End) pieces.getLast()).outcome();
  }

  static LlmOutcome unknown(LlmErrorClass errorClass) {
    return new LlmOutcome.Failed(
        new LlmFailure(errorClass, null, null, Billable.UNKNOWN, MicroUsd.ZERO));
  }

  static LlmOutcome paid(LlmErrorClass errorClass, MicroUsd cost) {
    return new LlmOutcome.Failed(new LlmFailure(errorClass, 200, null, Billable.YES, cost));
  }
}
