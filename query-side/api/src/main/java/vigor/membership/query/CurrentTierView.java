package vigor.membership.query;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.PersonId;
import vigor.membership.command.Tier;

/**
 * The tier a person is in.
 *
 * @param since when it became theirs (UTC), null for the one everybody begins in
 * @param version sequence number of the allowance's last event, −1 before the first one
 */
public record CurrentTierView(
    Tier tier,
    @Nullable Instant since,
    TierLimits limits,
    List<TierFeature> features,
    long version) {

  /** The topic that moves when this person's tier changes. */
  public static String topic(PersonId person) {
    return TierUsageView.topic(person);
  }
}
