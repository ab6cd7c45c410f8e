package vigor.membership.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vigor.membership.command.MicroUsd;
import vigor.membership.command.SpendId;

/** How the last requests ended, so that a message delivered again changes nothing. */
record ClosedSpends(Map<SpendId, Ending> endings) {
  /** Far more than can be under way at once; older repeats cannot be told from new requests. */
  private static final int REMEMBERED = 256;

  static final ClosedSpends NONE = new ClosedSpends(Map.of());

  /** The end of one request. */
  sealed interface Ending {}

  record Settled(MicroUsd cost) implements Ending {}

  record Released() implements Ending {}

  record Refused() implements Ending {}

  @Nullable Ending of(SpendId id) {
    return endings.get(id);
  }

  ClosedSpends with(SpendId id, Ending ending) {
    Map<SpendId, Ending> changed = new LinkedHashMap<>(endings);
    changed.remove(id);
    changed.put(id, ending);
    if (changed.size() > REMEMBERED) {
      changed.remove(changed.keySet().iterator().next());
    }
    return new ClosedSpends(changed);
  }
}
