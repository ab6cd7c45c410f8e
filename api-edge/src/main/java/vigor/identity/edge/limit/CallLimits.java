package vigor.identity.edge.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Lets calls through as long as their bucket has some. Most calls cost nothing but a look into this
 * node's lease; one in a batch, a thirtieth of a minute's calls, asks the database.
 */
@Component
class CallLimits {
  private static final int LEASES = 50_000;
  private static final int BATCHES_PER_MINUTE = 30;
  private static final long SECONDS_PER_BATCH = 60 / BATCHES_PER_MINUTE;

  private final CallBudget budget;
  private final Clock clock;
  private final Cache<String, Lease> leases = Caffeine.newBuilder().maximumSize(LEASES).build();

  CallLimits(CallBudget budget, Clock clock) {
    this.budget = budget;
    this.clock = clock;
  }

  /** Takes one call of the subject; fails with 429 when there is none. */
  Mono<Void> take(String subject, Mono<Integer> perMinute) {
    return take(subject, lease(subject), perMinute);
  }

  private Mono<Void> take(String subject, Lease lease, Mono<Integer> perMinute) {
    return Mono.defer(
        () -> {
          Instant now = clock.instant();
          return switch (lease.take(now)) {
            case TAKEN -> Mono.empty();
            case REFUSED -> Mono.error(new TooManyCalls(now.plusSeconds(SECONDS_PER_BATCH)));
            case EMPTY ->
                perMinute.flatMap(
                    calls ->
                        renewed(subject, lease, calls, now).then(take(subject, lease, perMinute)));
          };
        });
  }

  private Mono<Boolean> renewed(String subject, Lease lease, int calls, Instant now) {
    int batch = Math.max(1, calls / BATCHES_PER_MINUTE);
    return lease.renew(batch, now, () -> budget.take(subject, calls, batch));
  }

  private Lease lease(String subject) {
    return leases.get(subject, fresh -> new Lease());
  }
}
