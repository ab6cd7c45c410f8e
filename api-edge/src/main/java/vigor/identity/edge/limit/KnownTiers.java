package vigor.identity.edge.limit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.membership.command.Tier;
import vigor.membership.query.CurrentTierView;
import vigor.membership.query.GetCurrentTier;

/** The tiers of people who are calling, remembered for a minute. */
@Component
class KnownTiers {
  private static final int PEOPLE = 50_000;
  private static final Duration REMEMBERED = Duration.ofMinutes(1);

  private record Known(Tier tier, Instant until) {}

  private final Dispatch dispatch;
  private final Clock clock;
  private final Map<PersonId, Known> known =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<PersonId, Known> eldest) {
          return size() > PEOPLE;
        }
      };

  KnownTiers(Dispatch dispatch, Clock clock) {
    this.dispatch = dispatch;
    this.clock = clock;
  }

  Mono<Tier> of(PersonId person) {
    Known remembered = remembered(person);
    return remembered != null && clock.instant().isBefore(remembered.until())
        ? Mono.just(remembered.tier())
        : dispatch
            .ask(new GetCurrentTier(person), CurrentTierView.class)
            .map(CurrentTierView::tier)
            .doOnNext(tier -> remember(person, tier));
  }

  private @Nullable Known remembered(PersonId person) {
    synchronized (known) {
      return known.get(person);
    }
  }

  private void remember(PersonId person, Tier tier) {
    synchronized (known) {
      known.put(person, new Known(tier, clock.instant().plus(REMEMBERED)));
    }
  }
}
