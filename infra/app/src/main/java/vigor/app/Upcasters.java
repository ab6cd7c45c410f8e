package vigor.app;

import java.util.List;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import vigor.coaching.domain.LlmCallQueuedNamesItsReservation;
import vigor.kernel.domain.FieldAdded;

/** How each earlier form of an event becomes the present one, in the order of their making. */
public final class Upcasters {
  private Upcasters() {}

  public static List<EventUpcaster> all() {
    return List.of(
        new LlmCallQueuedNamesItsReservation(),
        new FieldAdded("coaching.llm-attempt-started", 2),
        new FieldAdded("membership.tier-changed", 2),
        new FieldAdded("membership.tier-changed", 3),
        new FieldAdded("coaching.note-requested", 2),
        new FieldAdded("training.plan-requested", 2));
  }
}
