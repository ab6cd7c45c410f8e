package vigor.coaching.saga.openai;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import vigor.coaching.command.Billable;
import vigor.coaching.command.LlmErrorClass;
import vigor.coaching.command.LlmFailure;
import vigor.coaching.command.provider.ModelPrice;
import vigor.coaching.command.provider.ProviderFamily;
import vigor.coaching.fake.FakeProvider;
import vigor.coaching.saga.ConfiguredProviders;
import vigor.coaching.saga.http.Limits;
import vigor.coaching.saga.provider.LlmOutcome;
import vigor.coaching.saga.provider.LlmProvider;
import vigor.coaching.saga.settings.ProviderSettings;
import vigor.kernel.saga.LlmRequest;
import vigor.membership.command.MicroUsd;

/** A provider and the server it asks, over a real connection. */
abstract class OpenAiConversation {

  static final ModelPrice PRICE = new ModelPrice(200_000, 20_000, 1_200_000);
  static final LlmRequest REQUEST =
      new LlmRequest(
          "Plan.", "{\"days\":3}", new LlmRequest.Shape("plan", "{\"type\":\"object\"}"), 500);
  static final Duration PATIENCE = Duration.ofSeconds(10);
  static final Duration SHORT = Duration.ofMillis(300);

  final FakeProvider openAi = FakeProvider.started();
  private final LlmProvider provider =
      new ConfiguredProviders(Limits.STANDARD, Clock.systemUTC())
          .provider(settings(openAi.baseUrl()));

  @AfterEach
  void stop() {
    openAi.close();
  }

  LlmOutcome ask(Duration patience) {
    return provider.complete(REQUEST, patience);
  }

  LlmFailure failure(Duration patience) {
    LlmOutcome outcome = ask(patience);
    assertThat(outcome).isInstanceOf(LlmOutcome.Failed.class);
    return ((LlmOutcome.Failed) outcome).failure();
  }

  static ProviderSettings settings(String baseUrl) {
    return new ProviderSettings("openai", ProviderFamily.OPENAI, "k", baseUrl, "m", PRICE, null);
  }

  static LlmFailure unknown(LlmErrorClass errorClass) {
    return new LlmFailure(errorClass, null, null, Billable.UNKNOWN, MicroUsd.ZERO);
  }
}
