package vigor.coaching.projection.call;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vigor.membership.command.LlmSpendRefused;
import vigor.membership.command.LlmSpendReleased;
import vigor.membership.command.LlmSpendReserved;
import vigor.membership.command.LlmSpendSettled;
import vigor.membership.command.ReachedLimit;
import vigor.membership.command.ReleaseReason;
import vigor.membership.command.SpendWindow;
import vigor.membership.command.Tier;

/**
 * What a request did to its owner's allowance.
 *
 * @param micros set aside, or what would have been
 * @param windows of the reservation; empty when it was refused
 * @param reached the limit that refused it
 * @param version sequence number of the event in the stream of the allowance
 * @param closedVersion of the event that settled or released it first
 * @param released why it was given back
 * @param charged micro-USD
 */
record StoredSpend(
    String purpose,
    Tier tier,
    long micros,
    List<SpendWindow> windows,
    @Nullable ReachedLimit reached,
    long version,
    @Nullable Long closedVersion,
    @Nullable Instant closedAt,
    @Nullable ReleaseReason released,
    long charged) {

  /** Asked for again after long, it is a new reservation; what was charged before stays charged. */
  static StoredSpend reserved(LlmSpendReserved e, @Nullable StoredSpend before, long version) {
    return new StoredSpend(
        e.purpose(),
        e.tier(),
        e.amount().micros(),
        e.windows(),
        null,
        version,
        null,
        null,
        null,
        before == null ? 0 : before.charged());
  }

  static StoredSpend refused(LlmSpendRefused e, long version) {
    return new StoredSpend(
        e.purpose(),
        e.tier(),
        e.amount().micros(),
        List.of(),
        e.reached(),
        version,
        version,
        e.at(),
        null,
        0);
  }

  StoredSpend settled(LlmSpendSettled e, long at) {
    return closed(at, e.at(), released, Math.addExact(charged, e.charged().micros()));
  }

  StoredSpend released(LlmSpendReleased e, long at) {
    return closed(at, e.at(), e.reason(), charged);
  }

  private StoredSpend closed(
      long atVersion, Instant at, @Nullable ReleaseReason reason, long newCharge) {
    return new StoredSpend(
        purpose,
        tier,
        micros,
        windows,
        reached,
        version,
        closedVersion == null ? Long.valueOf(atVersion) : closedVersion,
        closedAt == null ? at : closedAt,
        reason,
        newCharge);
  }
}
