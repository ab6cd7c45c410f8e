package vigor.kernel.projection;

import vigor.admin.command.audit.TrailViewed;
import vigor.analytics.command.PlanRated;
import vigor.coaching.command.CoachingEvent;
import vigor.coaching.command.budget.SystemBudgetEvent;
import vigor.coaching.command.provider.LlmSettingsEvent;
import vigor.coaching.command.provider.LlmSettingsId;
import vigor.coaching.command.provider.ProviderHealthChanged;
import vigor.coaching.command.provider.ProviderHealthId;
import vigor.identity.command.EmailClaimed;
import vigor.identity.command.standing.StandingEvent;
import vigor.kernel.command.DomainEvent;
import vigor.kernel.command.StoredEvent;
import vigor.membership.command.MembershipEvent;
import vigor.membership.command.subscription.SubscriptionEvent;
import vigor.profile.command.ProfileEvent;
import vigor.training.command.exercise.OwnExerciseEvent;
import vigor.training.command.plan.PlanEvent;
import vigor.training.command.workout.WorkoutEvent;

/** The stream an event is stored in. */
final class Streams {
  private Streams() {}

  static String of(StoredEvent event) {
    return switch (event) {
      case WorkoutEvent e -> e.workoutId().toString();
      case PlanEvent e -> e.planId().toString();
      case OwnExerciseEvent e -> "own-exercises-" + e.person();
      case ProfileEvent e -> "profile-" + e.person();
      case MembershipEvent e -> "allowance-" + e.person();
      case CoachingEvent e -> e.callId().toString();
      case EmailClaimed e -> e.claim().toString();
      case SystemBudgetEvent e -> e.month().toString();
      case LlmSettingsEvent e -> LlmSettingsId.HOUSE.toString();
      case ProviderHealthChanged e -> new ProviderHealthId(e.model()).toString();
      case SubscriptionEvent e -> "subscription-" + e.person();
      case PlanRated e -> e.ratingId().toString();
      case StandingEvent e -> "standing-" + e.person();
      case TrailViewed e -> e.id().toString();
      case DomainEvent e -> "account-" + e.person();
      default -> throw new IllegalArgumentException("in no stream: " + event);
    };
  }
}
