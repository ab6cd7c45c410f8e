package vigor.membership.projection;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vigor.membership.command.SpendWindow;
import vigor.membership.command.Tier;
import vigor.membership.command.WindowKind;

/**
 * An allowance as it is read.
 *
 * @param tier null for a person no event speaks of
 * @param windows the latest used one of each kind
 * @param reservations open ones, those that have expired included
 */
record StoredAllowance(@Nullable Held tier, List<Used> windows, List<Reserved> reservations) {
  private static final Held FIRST = new Held(Tier.FREE, null, AllowanceRow.FIRST_ZONE, null, -1);

  /**
   * The tier, the zone its windows follow and the person's own budget in micro-USD, after the event
   * of this number.
   */
  record Held(
      Tier tier, @Nullable Instant since, String timeZone, @Nullable Long budget, long version) {
    long microUsdPerMonth() {
      return budget == null ? tier.moneyPerMonth().micros() : budget;
    }
  }

  /** What is settled in one window. */
  record Used(WindowKind kind, String key, long requests, long micros) {}

  /** One request and money set aside. */
  record Reserved(long micros, List<SpendWindow> windows, Instant expiresAt) {}

  Held held() {
    return tier == null ? FIRST : tier;
  }

  ZoneId zone() {
    return ZoneId.of(held().timeZone());
  }

  /** The next request frees what has expired before it is judged. */
  List<Reserved> openAt(Instant now) {
    return reservations.stream().filter(r -> now.isBefore(r.expiresAt())).toList();
  }

  /** A window that has begun does not come back when a person moves west. */
  Used windowAt(WindowKind kind, Instant now) {
    SpendWindow calendar = kind.containing(now, zone());
    return windows.stream()
        .filter(used -> used.kind() == kind)
        .filter(used -> !calendar.isAfter(new SpendWindow(kind, used.key())))
        .findFirst()
        .orElseGet(() -> new Used(kind, calendar.key(), 0, 0));
  }
}
