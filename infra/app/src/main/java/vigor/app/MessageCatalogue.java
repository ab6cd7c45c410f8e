package vigor.app;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vigor.admin.command.audit.TrailViewEvent;
import vigor.admin.command.operation.OperationEvent;
import vigor.analytics.command.AnalyticsEvent;
import vigor.coaching.command.CoachingEvent;
import vigor.coaching.command.budget.SystemBudgetEvent;
import vigor.coaching.command.chat.ConversationEvent;
import vigor.coaching.command.note.CoachNoteEvent;
import vigor.coaching.command.provider.LlmSettingsEvent;
import vigor.coaching.command.provider.ProviderHealthEvent;
import vigor.coaching.saga.chat.ChatSaga;
import vigor.coaching.saga.note.NoteSaga;
import vigor.identity.command.IdentityEvent;
import vigor.identity.command.standing.StandingEvent;
import vigor.membership.command.MembershipEvent;
import vigor.membership.command.subscription.SubscriptionEvent;
import vigor.privacy.command.ErasureEvent;
import vigor.privacy.command.ExportEvent;
import vigor.privacy.command.RetentionEvent;
import vigor.profile.command.ProfileEvent;
import vigor.training.command.exercise.OwnExerciseEvent;
import vigor.training.command.plan.PlanEvent;
import vigor.training.command.workout.WorkoutEvent;
import vigor.training.saga.plan.PlanGenerationSaga;

/**
 * Everything that is stored under a name. The event families are sealed, so this list is complete
 * without scanning the class path: an event its family does not permit does not compile.
 */
public final class MessageCatalogue {
  private static final List<Class<?>> FAMILIES =
      List.of(
          IdentityEvent.class,
          StandingEvent.class,
          ProfileEvent.class,
          PlanEvent.class,
          WorkoutEvent.class,
          OwnExerciseEvent.class,
          MembershipEvent.class,
          AnalyticsEvent.class,
          SubscriptionEvent.class,
          CoachingEvent.class,
          SystemBudgetEvent.class,
          ConversationEvent.class,
          CoachNoteEvent.class,
          LlmSettingsEvent.class,
          ProviderHealthEvent.class,
          TrailViewEvent.class,
          OperationEvent.class,
          ErasureEvent.class,
          ExportEvent.class,
          RetentionEvent.class);

  private MessageCatalogue() {}

  /** All event classes, in the order of their families. */
  public static Collection<Class<?>> events() {
    List<Class<?>> events = new ArrayList<>();
    FAMILIES.forEach(family -> events.addAll(List.of(family.getPermittedSubclasses())));
    return List.copyOf(events);
  }

  /** Events, and the sagas that keep state between them. */
  public static Collection<Class<?>> stored() {
    List<Class<?>> stored = new ArrayList<>(events());
    stored.add(PlanGenerationSaga.class);
    stored.add(ChatSaga.class);
    stored.add(NoteSaga.class);
    return List.copyOf(stored);
  }
}
