package vigor.kernel.edge.testing;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.queryhandling.QueryBus;
import org.springframework.stereotype.Component;
import vigor.kernel.command.PersonId;
import vigor.membership.command.Tier;
import vigor.membership.query.CurrentTierView;
import vigor.membership.query.GetCurrentTier;
import vigor.membership.query.TierLimits;

/** Everybody is in the tier FREE unless put into another. */
@Component
public class TestTiers {
  private final Map<PersonId, Tier> tiers = new ConcurrentHashMap<>();

  TestTiers(QueryBus queries) {
    queries.subscribe(
        GetCurrentTier.class.getName(),
        CurrentTierView.class,
        message -> view(((GetCurrentTier) message.getPayload()).owner()));
  }

  public void put(PersonId person, Tier tier) {
    tiers.put(person, tier);
  }

  private CurrentTierView view(PersonId person) {
    Tier tier = tiers.getOrDefault(person, Tier.FREE);
    return new CurrentTierView(tier, null, TierLimits.of(tier), List.of(), 0);
  }
}
