package vigor.membership.projection;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.PersonId;
import vigor.membership.command.AllowanceMoved;
import vigor.membership.command.PersonalBudgetSet;
import vigor.membership.command.Tier;
import vigor.membership.command.TierChanged;

/** A row of the allowance table. */
record AllowanceRow(
    UUID person,
    Tier tier,
    @Nullable Instant tierSince,
    String timeZone,
    @Nullable Long budget,
    long version) {
  /** The days of UTC count until a person says where they live. */
  static final String FIRST_ZONE = "UTC";

  static AllowanceRow unused(PersonId person) {
    return new AllowanceRow(person.value(), Tier.FREE, null, FIRST_ZONE, null, -1);
  }

  AllowanceRow changed(TierChanged e) {
    return new AllowanceRow(person, e.tier(), e.at(), timeZone, budget, version);
  }

  AllowanceRow moved(AllowanceMoved e) {
    return new AllowanceRow(person, tier, tierSince, e.timeZone().getId(), budget, version);
  }

  AllowanceRow limited(PersonalBudgetSet e) {
    Long limit = e.limit() == null ? null : e.limit().micros();
    return new AllowanceRow(person, tier, tierSince, timeZone, limit, version);
  }

  AllowanceRow at(long newVersion) {
    return new AllowanceRow(person, tier, tierSince, timeZone, budget, newVersion);
  }
}
