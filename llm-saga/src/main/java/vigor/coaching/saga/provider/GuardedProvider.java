package vigor.coaching.saga.provider;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.reactor.bulkhead.operator.BulkheadOperator;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import reactor.util.context.Context;
import vigor.coaching.command.Billable;
import vigor.coaching.command.LlmErrorClass;
import vigor.coaching.command.LlmFailure;
import vigor.coaching.command.LlmModel;
import vigor.coaching.command.provider.ModelPrice;
import vigor.coaching.command.provider.ProviderHealth;
import vigor.coaching.command.provider.ProviderSetup;
import vigor.kernel.saga.LlmRequest;
import vigor.membership.command.MicroUsd;

/**
 * A provider that is left alone when it asked for it, when too many calls wait for it, or when it
 * fails often. From the outside in: cool-down, bulkhead, circuit breaker, time limit. The limit is
 * inside the breaker, because a breaker that is cancelled from outside never learns of it.
 */
public final class GuardedProvider implements LlmProvider {
  private static final Logger LOG = LoggerFactory.getLogger(GuardedProvider.class);

  /** A provider keeps its time by itself; this limit is the net under it. */
  private static final Duration SLACK = Duration.ofMillis(50);

  private static final Scheduler VIRTUAL =
      Schedulers.fromExecutorService(Executors.newVirtualThreadPerTaskExecutor(), "llm");

  private final LlmProvider provider;
  private final Guard guard;
  private final CircuitBreaker breaker;
  private final Bulkhead bulkhead;

  public GuardedProvider(LlmProvider provider, Guard guard) {
    this.provider = provider;
    this.guard = guard;
    this.breaker = guard.breaker();
    this.bulkhead = guard.bulkhead();
  }

  public GuardedProvider(LlmProvider provider, Clock clock) {
    this(provider, new Guard(provider.model(), ProviderSetup.USUALLY_AT_ONCE, clock));
  }

  @Override
  public LlmModel model() {
    return provider.model();
  }

  @Override
  public ModelPrice price() {
    return provider.price();
  }

  @Override
  public boolean isFast() {
    return provider.isFast();
  }

  @Override
  public ProviderHealth health() {
    return guard.health();
  }

  @Override
  public @Nullable Long usualMillis() {
    return guard.usualTime().millis();
  }

  @Override
  public LlmOutcome complete(LlmRequest request, Duration timeLeft) {
    Optional<LlmErrorClass> reason = whyNot(timeLeft);
    if (reason.isPresent()) {
      return unsent(reason.get());
    }
    long start = System.nanoTime();
    LlmOutcome outcome =
        Mono.fromCallable(() -> provider.complete(request, timeLeft))
            .subscribeOn(VIRTUAL)
            .timeout(timeLeft.plus(SLACK), Mono.just(lost(LlmErrorClass.TIMEOUT)))
            .onErrorResume(this::unforeseen)
            .contextWrite(this::ignoringWhatComesTooLate)
            .transformDeferred(CircuitBreakerOperator.of(breaker))
            .transformDeferred(BulkheadOperator.of(bulkhead))
            .onErrorResume(
                CallNotPermittedException.class, e -> Mono.just(unsent(LlmErrorClass.CIRCUIT_OPEN)))
            .onErrorResume(BulkheadFullException.class, e -> Mono.just(unsent(LlmErrorClass.BUSY)))
            .block();
    guard.heed(Objects.requireNonNull(outcome), since(start));
    return outcome;
  }

  @Override
  public Flux<LlmPiece> stream(LlmRequest request, TimeLimit limit) {
    long start = System.nanoTime();
    return Flux.defer(
            () ->
                whyNot(limit.whole())
                    .<Flux<LlmPiece>>map(reason -> Flux.just(new LlmPiece.End(unsent(reason))))
                    .orElseGet(
                        () -> new GuardedStream(bulkhead, breaker).of(limited(request, limit))))
        .doOnNext(
            piece -> {
              if (piece instanceof LlmPiece.End(LlmOutcome outcome)) {
                guard.heed(outcome, since(start));
              }
            })
        .publishOn(VIRTUAL);
  }

  /** Empty when the provider may be asked. */
  private Optional<LlmErrorClass> whyNot(Duration timeLeft) {
    if (!canAnswerWithin(timeLeft)) {
      return Optional.of(LlmErrorClass.DEADLINE_PASSED);
    }
    return guard.coolDown().isActive() ? Optional.of(LlmErrorClass.COOLING_DOWN) : Optional.empty();
  }

  /** The first end is the only one, whether the provider, its failure or the clock gave it. */
  private Flux<LlmPiece> limited(LlmRequest request, TimeLimit limit) {
    Flux<LlmPiece> words =
        provider.stream(request, limit)
            .subscribeOn(VIRTUAL)
            .onErrorResume(error -> unforeseen(error).map(LlmPiece.End::new))
            .concatWith(end(LlmErrorClass.CONNECTION_LOST))
            .timeout(silence(limit), spoken -> Mono.never(), end(LlmErrorClass.TIMEOUT))
            .contextWrite(this::ignoringWhatComesTooLate);
    Mono<LlmPiece> timeIsUp =
        Mono.delay(limit.whole().plus(SLACK)).then(end(LlmErrorClass.TIMEOUT));
    return Flux.merge(words, timeIsUp).takeUntil(LlmPiece.End.class::isInstance);
  }

  private static Mono<Long> silence(TimeLimit limit) {
    return limit.firstWords().compareTo(limit.whole()) < 0
        ? Mono.delay(limit.firstWords())
        : Mono.never();
  }

  private static Mono<LlmPiece> end(LlmErrorClass errorClass) {
    return Mono.just(new LlmPiece.End(lost(errorClass)));
  }

  /** A library that trips over an answer must not take the call down with it. */
  private Mono<LlmOutcome> unforeseen(Throwable error) {
    LOG.warn("{} gave an answer that could not be read: {}", model(), error.getClass().getName());
    return Mono.just(lost(LlmErrorClass.NONSENSE));
  }

  /** A call that was cut off may still fail in its own way; that is neither news nor an error. */
  private Context ignoringWhatComesTooLate(Context context) {
    Consumer<Throwable> note = error -> LOG.debug("{} was cut off: {}", model(), error.toString());
    return context.put("reactor.onErrorDropped.local", note);
  }

  private static Duration since(long start) {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private static LlmOutcome unsent(LlmErrorClass errorClass) {
    return new LlmOutcome.Failed(LlmFailure.unsent(errorClass));
  }

  private static LlmOutcome lost(LlmErrorClass errorClass) {
    return new LlmOutcome.Failed(
        new LlmFailure(errorClass, null, null, Billable.UNKNOWN, MicroUsd.ZERO));
  }
}
