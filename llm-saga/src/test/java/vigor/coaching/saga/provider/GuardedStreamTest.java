package vigor.coaching.saga.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import vigor.coaching.command.LlmErrorClass;
import vigor.coaching.command.LlmModel;
import vigor.coaching.command.provider.ModelPrice;
import vigor.coaching.command.provider.ProviderFamily;
import vigor.coaching.fake.FakeProvider;
import vigor.coaching.fake.Fault;
import vigor.coaching.fake.Reply;
import vigor.coaching.saga.ConfiguredProviders;
import vigor.coaching.saga.http.Limits;
import vigor.coaching.saga.settings.ProviderSettings;
import vigor.kernel.saga.LlmRequest;

/** Streams over a real connection to a server that misbehaves. */
class GuardedStreamTest {
  private static final ModelPrice PRICE = new ModelPrice(200_000, 20_000, 1_200_000);
  private static final LlmRequest REQUEST = new LlmRequest("i", "{}", null, 500);
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final FakeProvider server = FakeProvider.started();
  private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
  private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
  private final GuardedProvider provider =
      new GuardedProvider(
          new ConfiguredProviders(Limits.STANDARD, Clock.systemUTC())
              .provider(
                  new ProviderSettings(
                      "openai", ProviderFamily.OPENAI, "k", server.baseUrl(), "m", PRICE, null)),
          clock);

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void a_sound_stream_passes_word_by_word() {
    server.replies(Reply.answer("Well done today"));
    List<LlmPiece> pieces = all(provider.stream(REQUEST, TimeLimit.of(PATIENCE)));
    assertThat(pieces).hasSize(4);
    assertThat(failure(pieces)).isNull();
  }

  @Test
  void a_provider_that_breaks_off_half_way_is_not_asked_any_more() {
    server.replies(Fault.HANGS_UP_HALF_WAY);
    for (int i = 0; i < 5; i++) {
      assertThat(ask()).isEqualTo(LlmErrorClass.CONNECTION_LOST);
    }
    assertThat(ask()).isEqualTo(LlmErrorClass.CIRCUIT_OPEN);
    assertThat(server.received()).hasSize(5);
  }

  @Test
  void a_person_who_leaves_says_nothing_about_the_provider() {
    server.replies(Fault.STALLS);
    for (int i = 0; i < 8; i++) {
      assertThat(provider.stream(REQUEST, TimeLimit.of(PATIENCE)).blockFirst(PATIENCE))
          .isInstanceOf(LlmPiece.Text.class);
    }
    server.replies(Fault.FAILS);
    for (int i = 0; i < 4; i++) {
      assertThat(ask()).isEqualTo(LlmErrorClass.PROVIDER_ERROR);
    }
    server.replies(Reply.answer("Well done"));
    assertThat(ask()).as("four failures do not open a breaker that needs five").isNull();
  }

  @Test
  void whole_answers_and_streams_share_one_health() {
    server.replies(Fault.FAILS);
    for (int i = 0; i < 5; i++) {
      provider.complete(REQUEST, PATIENCE);
    }
    assertThat(ask()).isEqualTo(LlmErrorClass.CIRCUIT_OPEN);
  }

  @Test
  void a_provider_that_asks_for_a_pause_is_left_alone_that_long() {
    server.replies(Reply.status(429, "Retry-After: 7\r\n"), Reply.answer("Well done"));
    assertThat(ask()).isEqualTo(LlmErrorClass.RATE_LIMITED);
    now.set(Instant.EPOCH.plusSeconds(6));
    assertThat(ask()).isEqualTo(LlmErrorClass.COOLING_DOWN);
    assertThat(server.received()).hasSize(1);
    now.set(Instant.EPOCH.plusSeconds(7));
    assertThat(ask()).isNull();
  }

  @Test
  void places_are_given_back_whether_streams_end_or_are_left() {
    server.replies(Fault.STALLS);
    for (int i = 0; i < 100; i++) {
      provider.stream(REQUEST, TimeLimit.of(PATIENCE)).blockFirst(PATIENCE);
    }
    server.replies(Reply.answer("Well done"));
    assertThat(ask()).isNull();
  }

  @Test
  void no_more_streams_than_places_are_open_and_none_of_them_holds_a_thread() {
    GuardedProvider never = new GuardedProvider(new Own(Flux.never()), clock);
    List<reactor.core.Disposable> open =
        Flux.range(0, 64)
            .map(i -> never.stream(REQUEST, TimeLimit.of(PATIENCE)).subscribe())
            .collectList()
            .block();
    assertThat(failure(all(never.stream(REQUEST, TimeLimit.of(PATIENCE)))))
        .isEqualTo(LlmErrorClass.BUSY);
    Objects.requireNonNull(open).forEach(reactor.core.Disposable::dispose);
    assertThat(failure(all(never.stream(REQUEST, TimeLimit.of(Duration.ofMillis(50))))))
        .isEqualTo(LlmErrorClass.TIMEOUT);
  }

  @Test
  void a_stream_that_trips_or_just_stops_still_has_its_end() {
    assertThat(failure(all(own(Flux.error(new IllegalStateException("tripped"))))))
        .isEqualTo(LlmErrorClass.NONSENSE);
    assertThat(failure(all(own(Flux.just(new LlmPiece.Text("Half"))))))
        .isEqualTo(LlmErrorClass.CONNECTION_LOST);
  }

  private Flux<LlmPiece> own(Flux<LlmPiece> words) {
    return new GuardedProvider(new Own(words), clock).stream(REQUEST, TimeLimit.of(PATIENCE));
  }

  private @Nullable LlmErrorClass ask() {
    return failure(all(provider.stream(REQUEST, TimeLimit.of(PATIENCE))));
  }

  private static List<LlmPiece> all(Flux<LlmPiece> pieces) {
    return Objects.requireNonNull(pieces.collectList().block(PATIENCE));
  }

  private static @Nullable LlmErrorClass failure(List<LlmPiece> pieces) {
    assertThat(pieces).filteredOn(LlmPiece.End.class::isInstance).hasSize(1);
    return ((LlmPiece.End) pieces.getLast()).outcome() instanceof LlmOutcome.Failed failed
        ? failed.failure().errorClass()
        : null;
  }

  /** A provider in this process, for what a server cannot be made to do. */
  private record Own(Flux<LlmPiece> words) implements LlmProvider {
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
      throw new IllegalStateException("asked for streams only");
    }

    @Override
    public Flux<LlmPiece> stream(LlmRequest request, TimeLimit limit) {
      return words;
    }
  }
}
