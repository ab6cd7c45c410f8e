package vigor.membership.domain;

import java.time.Instant;
import java.util.List;
import vigor.membership.command.MicroUsd;
import vigor.membership.command.SpendWindow;

/** Money and one request set aside in these windows until {@code expiresAt}. */
record Reservation(MicroUsd amount, List<SpendWindow> windows, Instant expiresAt) {

  boolean isExpired(Instant at) {
    return !at.isBefore(expiresAt);
  }
}
