package vigor.training.domain.coach;

import java.util.stream.Collectors;
import vigor.training.command.plan.PlanContent;
import vigor.training.command.plan.PlanDay;
import vigor.training.command.plan.PlanExercise;
import vigor.training.command.plan.PlanWeek;
import vigor.training.command.plan.Reason;
import vigor.training.domain.prescription.Numbers;

/** A plan as a trainer would write it down, with its reasons. */
final class PlanText {
  private PlanText() {}

  static String of(PlanContent plan) {
    return plan.title() + " (" + plan.split() + ")\n"
        + plan.reasons().stream().map(PlanText::line).collect(Collectors.joining())
        + plan.days().stream().map(PlanText::day).collect(Collectors.joining())
        + "\n"
        + plan.weeks().stream().map(PlanText::week).collect(Collectors.joining());
  }

  private static String day(PlanDay day) {
    return "\n" + day.name() + ", " + day.estimatedMinutes() + " min\n"
        + day.exercises().stream().map(PlanText::exercise).collect(Collectors.joining());
  }

  private static String exercise(PlanExercise e) {
    Double kg = e.suggestedKg();
    return "  " + e.exerciseId() + "  " + e.sets() + " x " + e.repsLow() + "-" + e.repsHigh()
        + " @" + Numbers.plain(e.targetRpe()) + " rest " + e.restSeconds() + " s"
        + (kg == null ? "" : ", " + Numbers.plain(kg) + " kg")
        + (e.warmUp().isEmpty() ? "" : ", " + e.warmUp().size() + " warm-ups") + "\n"
        + e.reasons().stream()
            .filter(r -> r.choice().equals("exercise"))
            .map(r -> "  " + line(r))
            .collect(Collectors.joining());
  }

  private static String line(Reason reason) {
    return "  " + reason.sentence()
        + reason.alternatives().stream()
            .map(a -> "\n      instead of " + a.name() + ": " + a.why())
            .collect(Collectors.joining())
        + "\n";
  }

  private static String week(PlanWeek week) {
    return "week " + week.week() + ": sets " + week.setsDelta() + ", effort "
        + Numbers.plain(week.rpeDelta()) + ", load x" + Numbers.plain(week.loadFactor())
        + (week.deload() ? ", light" : "") + "\n";
  }
}
