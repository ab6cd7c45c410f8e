package vigor.identity.edge.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
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
  private final Dispatch dispatch;
  private final Cache<PersonId, Tier> known =
      Caffeine.newBuilder().maximumSize(50_000).expireAfterWrite(Duration.ofMinutes(1)).build();

  KnownTiers(Dispatch dispatch) {
    this.dispatch = dispatch;
  }

  Mono<Tier> of(PersonId person) {
    Tier remembered = known.getIfPresent(person);
    return remembered != null
        ? Mono.just(remembered)
        : dispatch
            .ask(new GetCurrentTier(person), CurrentTierView.class)
            .map(CurrentTierView::tier)
            .doOnNext(tier -> known.put(person, tier));
  }
}
