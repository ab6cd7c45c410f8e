package vigor.training.domain.plan;

import vigor.kernel.command.CommandRefused;
import vigor.training.command.plan.PlanBrief;

/** A plan needs a goal, 1 to 7 days a week, 10 to 180 minutes a session and lasts 4 to 8 weeks. */
final class BriefIsPlausible {
  private BriefIsPlausible() {}

  static void check(PlanBrief brief) {
    refuseIf(brief.goals().isEmpty(), "goals", "Choose at least one goal first.");
    refuseIf(
        brief.daysPerWeek() < 1 || brief.daysPerWeek() > 7,
        "daysPerWeek",
        "Choose 1 to 7 days a week.");
    refuseIf(
        brief.minutesPerSession() < 10 || brief.minutesPerSession() > 180,
        "minutesPerSession",
        "Choose 10 to 180 minutes for a session.");
    refuseIf(brief.weeks() < 4 || brief.weeks() > 8, "weeks", "A plan lasts 4 to 8 weeks.");
  }

  private static void refuseIf(boolean violated, String field, String message) {
    if (violated) {
      throw CommandRefused.rule("BriefIsPlausible", field, message);
    }
  }
}
