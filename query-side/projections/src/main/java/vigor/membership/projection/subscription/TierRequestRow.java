package vigor.membership.projection.subscription;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vigor.membership.command.subscription.UpgradeRequested;
import vigor.membership.query.subscription.TierRequestState;

/** A row of the request table. */
record TierRequestRow(
    UUID id,
    UUID person,
    String from,
    String to,
    String state,
    Instant requestedAt,
    @Nullable Instant decidedAt,
    @Nullable UUID decidedBy,
    @Nullable String reason) {
  static TierRequestRow open(UpgradeRequested e) {
    return new TierRequestRow(
        e.requestId().value(),
        e.person().value(),
        e.from().code(),
        e.to().code(),
        TierRequestState.OPEN.code(),
        e.at(),
        null,
        null,
        null);
  }

  boolean isOpen() {
    return state.equals(TierRequestState.OPEN.code());
  }

  TierRequestRow decided(TierRequestState as, Instant at, @Nullable UUID by, @Nullable String why) {
    return new TierRequestRow(id, person, from, to, as.code(), requestedAt, at, by, why);
  }
}
