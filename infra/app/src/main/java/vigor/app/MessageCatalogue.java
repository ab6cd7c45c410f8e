package vigor.app;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vigor.identity.command.IdentityEvent;
import vigor.profile.command.ProfileEvent;
import vigor.training.command.plan.PlanEvent;
import vigor.training.command.workout.WorkoutEvent;

/**
 * Every event class there is. The families are sealed, so this list is complete without scanning the
 * class path: an event that is not permitted by its family does not compile.
 */
public final class MessageCatalogue {
  private static final List<Class<?>> FAMILIES =
      List.of(IdentityEvent.class, ProfileEvent.class, PlanEvent.class, WorkoutEvent.class);

  private MessageCatalogue() {}

  /** All event classes, in the order of their families. */
  public static Collection<Class<?>> events() {
    List<Class<?>> events = new ArrayList<>();
    FAMILIES.forEach(family -> events.addAll(List.of(family.getPermittedSubclasses())));
    return List.copyOf(events);
  }
}
