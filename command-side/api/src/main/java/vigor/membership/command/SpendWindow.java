package vigor.membership.command;

import java.time.Instant;
import java.time.ZoneId;
import vigor.kernel.command.NotPersonal;

/**
 * One calendar window, for example day {@code 2026-11-23}, week {@code 2026-W48} or month {@code
 * 2026-11}. Keys of one kind sort by time.
 */
@NotPersonal("a date")
public record SpendWindow(WindowKind kind, String key) {

  /** When the next window begins for somebody who lives in {@code zone}. */
  public Instant resetsAt(ZoneId zone) {
    return kind.dayAfter(key).atStartOfDay(zone).toInstant();
  }

  public boolean isAfter(SpendWindow other) {
    return key.compareTo(other.key) > 0;
  }
}
