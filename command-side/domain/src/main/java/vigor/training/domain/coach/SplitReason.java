package vigor.training.domain.coach;

import java.util.List;
import vigor.training.command.plan.Alternative;
import vigor.training.command.plan.Reason;
import vigor.training.domain.prescription.Why;

/** Says why the week is shared out as it is. */
final class SplitReason {
  private SplitReason() {}

  static Reason of(Trainee trainee, SplitTable table, int easyDays) {
    String sentence =
        frequency(table)
            + (easyDays == 0
                ? "."
                : "; " + easyDays + (easyDays == 1 ? " easy day lets" : " easy days let")
                    + " you recover.");
    return Why.of("split", "SplitByDaysAndLevel", sentence)
        .with("daysPerWeek", trainee.brief().daysPerWeek())
        .with("level", trainee.brief().level().code())
        .with("firstGoal", trainee.firstGoal().code())
        .with("strengthDays", table.days().size())
        .instead(others(table))
        .source("ACSM 2026 position stand: all major muscle groups at least 2 days a week");
  }

  private static String frequency(SplitTable table) {
    return switch (table) {
      case ONE -> "One day trains the full body; a second one would help every muscle";
      case TWO -> "Two full-body days train every large muscle twice a week";
      case THREE -> "Three full-body days train every large muscle two or three times a week";
      case FOUR -> "Upper and lower body take turns, so every muscle works twice and rests between";
      case FIVE -> "Upper and lower body, then push, pull and legs: every muscle works twice";
      case SIX -> "Push, pull and legs come round twice, so every muscle works twice";
    };
  }

  static Reason gentle(Trainee trainee) {
    return Why.of(
            "split",
            "GentleWhenNothingFits",
            "No strength exercise fits all the limits you named, so the week holds gentle movement"
                + " only; consider asking a clinician what you may load.")
        .with("injuries", trainee.brief().injuries().size())
        .source("Pain-guided activity: reduce loading, do not stop moving");
  }

  private static List<Alternative> others(SplitTable table) {
    int days = table.days().size();
    return switch (table) {
      case ONE, TWO, THREE ->
          List.of(
              new Alternative(
                  "Push / pull / legs",
                  "with " + days + " strength days each muscle would be trained once a week"));
      case FOUR ->
          List.of(new Alternative("Full body", "four full sessions leave fewer rest days"));
      case FIVE, SIX ->
          List.of(new Alternative("One muscle a day", "each muscle would wait a week"));
    };
  }
}
