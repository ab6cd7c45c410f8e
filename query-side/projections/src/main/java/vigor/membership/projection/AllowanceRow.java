package vigor.membership.projection;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.PersonId;
import vigor.membership.command.AllowanceMoved;
import vigor.membership.command.Tier;
import vigor.membership.command.TierChanged;

/** A row of the allowance table. */
record AllowanceRow(
    UUID person, Tier tier, @Nullable Instant tierSince, String timeZone, long version) {
  /** The days of UTC count until a person says where they live. */
  static final String FIRST_ZONE = "UTC";

  static AllowanceRow unused(PersonId person) {
    return new AllowanceRow(person.value(), Tier.FREE, null, FIRST_ZONE, -1);
  }

  AllowanceRow changed(TierChanged e) {
    return new AllowanceRow(person, e.tier(), e.at(), timeZone, version);
  }

  AllowanceRow moved(AllowanceMoved e) {
    return new AllowanceRow(person, tier, tierSince, e.timeZone().getId(), version);
  }

  AllowanceRow at(long newVersion) {
    return new AllowanceRow(person, tier, tierSince, timeZone, newVersion);
  }
}
