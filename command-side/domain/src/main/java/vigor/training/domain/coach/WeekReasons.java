package vigor.training.domain.coach;

import java.util.List;
import vigor.training.command.plan.Alternative;
import vigor.training.command.plan.Reason;
import vigor.training.domain.prescription.Numbers;
import vigor.training.domain.prescription.Why;

/** Says why a week is as hard as it is. */
final class WeekReasons {
  private WeekReasons() {}

  static Reason hard(
      Trainee trainee, int week, int setsDelta, double rpeDelta, double loadFactor) {
    String effort =
        rpeDelta == 0
            ? "Effort is at its target"
            : "Effort starts " + Numbers.plain(-rpeDelta) + " below target to get used to it";
    String sets = setsDelta == 0 ? "" : ", with one set less per exercise";
    String load =
        week == 1 ? "." : "; loads are about " + percent(loadFactor) + " above the first week.";
    return Why.of("week " + week, "EffortRisesToTarget", effort + sets + load)
        .with("level", trainee.brief().level().code())
        .with("rpeDelta", Numbers.plain(rpeDelta))
        .with("loadFactor", Numbers.plain(loadFactor))
        .with("setsDelta", setsDelta)
        .instead(List.of(new Alternative("full effort at once", "soreness would cost sessions")))
        .source("ACSM 2009 progression; load follows effort at about 4 % per RPE (Helms 2018)");
  }

  static Reason deload(Trainee trainee, int week, int setsDelta) {
    String sentence =
        "A light week: fewer sets, a tenth less load and easy effort, same exercises, so that"
            + " tiredness fades and strength shows.";
    return Why.of("week " + week, "DeloadByExperience", sentence)
        .with("level", trainee.brief().level().code())
        .with("weeks", trainee.brief().weeks())
        .with("setsDelta", setsDelta)
        .instead(List.of(new Alternative("a week off", "stopping was not helpful (Coleman 2024)")))
        .source("Delphi consensus on deloading (Bell 2023); survey (Rogerson 2024)");
  }

  private static String percent(double factor) {
    return Numbers.plain(Math.rint((factor - 1) * 1000) / 10) + " %";
  }
}
