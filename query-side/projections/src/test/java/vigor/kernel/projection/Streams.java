package vigor.kernel.projection;

import vigor.coaching.command.CoachingEvent;
import vigor.identity.command.EmailClaimed;
import vigor.kernel.command.DomainEvent;
import vigor.membership.command.MembershipEvent;
import vigor.profile.command.ProfileEvent;
import vigor.training.command.plan.PlanEvent;
import vigor.training.command.workout.WorkoutEvent;

/** The stream an event is stored in. */
final class Streams {
  private Streams() {}

  static String of(DomainEvent event) {
    return switch (event) {
      case WorkoutEvent e -> e.workoutId().toString();
      case PlanEvent e -> e.planId().toString();
      case ProfileEvent e -> "profile-" + e.person();
      case MembershipEvent e -> "allowance-" + e.person();
      case CoachingEvent e -> e.callId().toString();
      case EmailClaimed e -> e.claim().toString();
      default -> "account-" + event.person();
    };
  }
}
