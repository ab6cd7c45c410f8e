package vigor.coaching.saga.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vigor.coaching.command.LlmErrorClass;
import vigor.coaching.command.LlmModel;
import vigor.coaching.command.TokenUsage;
import vigor.coaching.command.provider.ModelPrice;
import vigor.coaching.command.provider.ProviderFamily;
import vigor.coaching.fake.FakeProvider;
import vigor.coaching.fake.Reply;
import vigor.coaching.saga.ConfiguredProviders;
import vigor.coaching.saga.http.Limits;
import vigor.coaching.saga.settings.ProviderSettings;
import vigor.kernel.saga.LlmRequest;

/** Over a real connection to a server that misbehaves. */
class GuardedProviderTest {
  private static final ModelPrice PRICE = new ModelPrice(200_000, 20_000, 1_200_000);
  private static final LlmRequest REQUEST =
      new LlmRequest("i", "{}", new LlmRequest.Shape("plan", "{}"), 500);
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final FakeProvider openAi = FakeProvider.started();
  private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
  private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
  private final GuardedProvider provider =
      new GuardedProvider(
          new ConfiguredProviders(Limits.STANDARD, Clock.systemUTC())
              .provider(
                  new ProviderSettings(
                      "openai", ProviderFamily.OPENAI, "k", openAi.baseUrl(), "m", PRICE, null)),
          clock);

  @AfterEach
  void stop() {
    openAi.close();
  }

  @Test
  void a_provider_that_asks_for_a_pause_is_left_alone_that_long() {
    openAi.replies(Reply.status(429, "Retry-After: 7\r\n"), Reply.answer("{}"));
    assertThat(ask()).isEqualTo(LlmErrorClass.RATE_LIMITED);
    now.set(Instant.EPOCH.plusSeconds(6));
    assertThat(ask()).isEqualTo(LlmErrorClass.COOLING_DOWN);
    assertThat(openAi.received()).hasSize(1);
    now.set(Instant.EPOCH.plusSeconds(7));
    assertThat(ask()).isNull();
  }

  @Test
  void a_provider_that_keeps_failing_is_not_asked_any_more() {
    openAi.replies(Reply.status(503));
    List<LlmErrorClass> seen = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      seen.add(ask());
    }
    assertThat(seen).startsWith(LlmErrorClass.PROVIDER_ERROR).endsWith(LlmErrorClass.CIRCUIT_OPEN);
    assertThat(openAi.received()).hasSize(5);
  }

  @Test
  void a_provider_that_keeps_silent_is_not_asked_any_more() {
    openAi.replies(Reply.silence());
    for (int i = 0; i < 5; i++) {
      assertThat(failure(provider.complete(REQUEST, Duration.ofMillis(60))))
          .isEqualTo(LlmErrorClass.TIMEOUT);
    }
    assertThat(ask()).isEqualTo(LlmErrorClass.CIRCUIT_OPEN);
  }

  @Test
  void a_question_that_is_refused_says_nothing_about_health() {
    openAi.replies(Reply.status(400));
    for (int i = 0; i < 8; i++) {
      assertThat(ask()).isEqualTo(LlmErrorClass.BAD_REQUEST);
    }
  }

  @Test
  void no_more_calls_than_places_wait_for_a_provider() throws Exception {
    CountDownLatch release = new CountDownLatch(1);
    CountDownLatch waiting = new CountDownLatch(64);
    GuardedProvider slow =
        new GuardedProvider(
            new Own(
                () -> {
                  waiting.countDown();
                  awaitQuietly(release);
                  return new LlmOutcome.Succeeded("{}", new TokenUsage(1, 0, 1));
                }),
            clock);
    List<CompletableFuture<LlmOutcome>> calls = new ArrayList<>();
    for (int i = 0; i < 64; i++) {
      calls.add(
          CompletableFuture.supplyAsync(
              () -> slow.complete(REQUEST, PATIENCE), r -> Thread.ofVirtual().start(r)));
    }
    assertThat(waiting.await(5, TimeUnit.SECONDS)).isTrue();
    assertThat(failure(slow.complete(REQUEST, PATIENCE))).isEqualTo(LlmErrorClass.BUSY);
    release.countDown();
    for (CompletableFuture<LlmOutcome> call : calls) {
      assertThat(call.get(5, TimeUnit.SECONDS)).isInstanceOf(LlmOutcome.Succeeded.class);
    }
  }

  @Test
  void a_library_that_trips_does_not_take_the_call_down() {
    GuardedProvider tripping =
        new GuardedProvider(
            new Own(
                () -> {
                  throw new IllegalStateException("tripped");
                }),
            clock);
    assertThat(failure(tripping.complete(REQUEST, PATIENCE))).isEqualTo(LlmErrorClass.NONSENSE);
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private @Nullable LlmErrorClass ask() {
    return failure(provider.complete(REQUEST, PATIENCE));
  }

  private static @Nullable LlmErrorClass failure(LlmOutcome outcome) {
    return outcome instanceof LlmOutcome.Failed failed ? failed.failure().errorClass() : null;
  }

  /** A provider in this process, for what a server cannot be made to do. */
  private record Own(Supplier<LlmOutcome> answer) implements LlmProvider {
    @Override
    public LlmModel model() {
      return new LlmModel("own", "m");
    }

    @Override
    public ModelPrice price() {
      return PRICE;
    }

    @Override
    public LlmOutcome complete(LlmRequest request, Duration timeLeft) {
      return answer.get();
    }
  }
}
