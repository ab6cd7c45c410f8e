package vigor.coaching.projection.note.advice;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vigor.training.query.plan.PlanView;
import vigor.training.query.plan.PlanWeekView;

/** Which week of its plan a day falls into; after the last one the plan starts over. */
final class PlanWeeks {
  private static final int DAYS_OF_WEEK = 7;

  private PlanWeeks() {}

  /** Empty before the plan was accepted, and for a plan without weeks. */
  static Optional<PlanWeekView> at(PlanView plan, LocalDate day, ZoneId zone) {
    if (plan.acceptedAt() == null || plan.progression().isEmpty()) {
      return Optional.empty();
    }
    long days = ChronoUnit.DAYS.between(LocalDate.ofInstant(plan.acceptedAt(), zone), day);
    return days < 0
        ? Optional.empty()
        : Optional.of(
            plan.progression().get((int) (days / DAYS_OF_WEEK % plan.progression().size())));
  }
}
