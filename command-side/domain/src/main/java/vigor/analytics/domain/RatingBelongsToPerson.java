package vigor.analytics.domain;

import org.jspecify.annotations.Nullable;
import vigor.analytics.command.PlanRated;
import vigor.analytics.command.RatePlan;
import vigor.kernel.command.CommandRefused;

/** Nobody changes what somebody else said. */
final class RatingBelongsToPerson {
  private RatingBelongsToPerson() {}

  static void check(RatePlan command, @Nullable PlanRated last) {
    if (last != null && !last.person().equals(command.owner())) {
      throw CommandRefused.notFound("RatingBelongsToPerson", "There is no such plan.");
    }
  }
}
