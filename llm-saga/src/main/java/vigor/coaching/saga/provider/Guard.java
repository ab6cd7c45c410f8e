package vigor.coaching.saga.provider;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import vigor.coaching.command.LlmModel;
import vigor.coaching.command.provider.HealthState;
import vigor.coaching.command.provider.ProviderHealth;

/** What one model's calls have taught us, kept when its settings change. */
public final class Guard {
  private static final Duration LEFT_ALONE = Duration.ofSeconds(20);

  private final Clock clock;
  private final CoolDown coolDown;
  private final CircuitBreaker breaker;
  private final Bulkhead bulkhead;
  private final UsualTime usualTime = new UsualTime();
  private final AtomicReference<Instant> openUntil = new AtomicReference<>(Instant.MIN);

  public Guard(LlmModel model, int maxAtOnce, Clock clock) {
    String name = model.provider() + "/" + model.model();
    this.clock = clock;
    this.coolDown = new CoolDown(clock);
    this.breaker = CircuitBreaker.of(name, breaking(clock));
    this.bulkhead = Bulkhead.of(name, atOnce(maxAtOnce));
    breaker
        .getEventPublisher()
        .onStateTransition(
            event -> {
              if (event.getStateTransition().getToState() == CircuitBreaker.State.OPEN) {
                openUntil.set(clock.instant().plus(LEFT_ALONE));
              }
            });
  }

  /** Takes over another limit of calls at once. */
  public void allow(int maxAtOnce) {
    if (bulkhead.getBulkheadConfig().getMaxConcurrentCalls() != maxAtOnce) {
      bulkhead.changeConfig(atOnce(maxAtOnce));
    }
  }

  /** An open circuit whose time is up counts as well: somebody has to try. */
  ProviderHealth health() {
    ProviderHealth cooling = coolDown.health();
    if (cooling.state() != HealthState.WELL) {
      return cooling;
    }
    Instant until = openUntil.get();
    return breaker.getState() == CircuitBreaker.State.OPEN && clock.instant().isBefore(until)
        ? new ProviderHealth(HealthState.CIRCUIT_OPEN, until)
        : ProviderHealth.WELL;
  }

  CoolDown coolDown() {
    return coolDown;
  }

  CircuitBreaker breaker() {
    return breaker;
  }

  Bulkhead bulkhead() {
    return bulkhead;
  }

  UsualTime usualTime() {
    return usualTime;
  }

  /** What every outcome teaches. */
  void heed(LlmOutcome outcome, Duration taken) {
    coolDown.heed(outcome);
    usualTime.heed(outcome, taken);
  }

  private static CircuitBreakerConfig breaking(Clock clock) {
    return CircuitBreakerConfig.custom()
        .slidingWindowSize(10)
        .minimumNumberOfCalls(5)
        .failureRateThreshold(50)
        .waitDurationInOpenState(LEFT_ALONE)
        .permittedNumberOfCallsInHalfOpenState(2)
        .recordResult(Health::isSymptom)
        .clock(clock)
        .build();
  }

  private static BulkheadConfig atOnce(int maxAtOnce) {
    return BulkheadConfig.custom()
        .maxConcurrentCalls(maxAtOnce)
        .maxWaitDuration(Duration.ZERO)
        .build();
  }
}
