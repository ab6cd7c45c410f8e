package vigor.training.domain.coach;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vigor.training.command.plan.Reason;
import vigor.training.domain.prescription.Why;

/** The reasons that hold for a whole plan: split, weeks, limits, and what nothing fitted for. */
final class PlanReasons {
  private PlanReasons() {}

  static List<Reason> of(Trainee trainee, Split split) {
    List<Reason> reasons = new ArrayList<>();
    reasons.add(split.reason());
    reasons.add(weeks(trainee));
    if (trainee.limit().binds()) {
      reasons.add(limit(trainee));
    }
    if (!trainee.brief().injuries().isEmpty()) {
      reasons.add(injuries(trainee));
    }
    return reasons;
  }

  private static Reason weeks(Trainee trainee) {
    String light =
        DeloadWeeks.of(trainee).stream()
            .sorted()
            .map(String::valueOf)
            .collect(Collectors.joining(" and "));
    int weeks = trainee.brief().weeks();
    return Why.of(
            "weeks",
            "WeeksRiseThenRest",
            weeks
                + " weeks of slowly rising effort"
                + (light.isEmpty() ? "." : ", with a light week " + light + "."))
        .with("weeks", weeks)
        .with("level", trainee.brief().level().code())
        .source("Rogerson 2024: a light week about every 5.6 weeks");
  }

  private static Reason limit(Trainee trainee) {
    return Why.of(
            "intensity",
            "IntensityRespectsTheScreening",
            "Effort stays at "
                + (int) trainee.limit().maxRpe()
                + " of 10 or below: "
                + trainee.limit().who()
                + ".")
        .with("cleared", trainee.brief().cleared())
        .with("age", trainee.brief().age() == null ? "unknown" : trainee.brief().age())
        .source(trainee.limit().source());
  }

  private static Reason injuries(Trainee trainee) {
    String sites =
        trainee.brief().injuries().stream()
            .map(i -> i.site().code().replace('_', ' ') + " (" + i.severity().code() + ")")
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    String sentence =
        trainee.suitable().lastResort()
            ? "Nothing in the catalogue fits all of these limits: " + sites + "; only gentle"
                + " movement is left. Consider seeing a clinician before loading."
            : "Exercises that load these places more than they may bear were left out: " + sites
                + ". Stop if it hurts; this is no medical advice.";
    return Why.of("injuries", "ExercisesSpareInjuredSites", sentence)
        .with("sites", sites)
        .with("suitableExercises", trainee.suitable().all().size())
        .source("Pain-guided training (Thomeé 1997, Silbernagel 2007)");
  }
}
