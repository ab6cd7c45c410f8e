package vigor.training.domain.coach;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import vigor.training.command.catalogue.Exercise;
import vigor.training.command.catalogue.Measure;
import vigor.training.command.plan.PastPerformance;
import vigor.training.command.plan.Reason;
import vigor.training.command.strength.LoadSteps;
import vigor.training.command.strength.MovedLoad;
import vigor.training.command.strength.Rpe;
import vigor.training.command.strength.RpeTable;
import vigor.training.domain.prescription.Numbers;
import vigor.training.domain.prescription.Why;

/**
 * The first-week load: estimated maximum × the RPE chart's share for the range and effort, less the
 * body's own share, rounded down to what can be put on, and at most a tenth above last time.
 */
record LoadSuggestion(@Nullable Double kg, Reason reason) {
  private static final double MOST_RISE = 1.1;

  static LoadSuggestion of(Trainee trainee, Exercise exercise, Dose dose, double firstWeekRpe) {
    if (exercise.measure() != Measure.REPS_WEIGHT) {
      return none("No external load is counted for this exercise.", exercise);
    }
    Optional<PastPerformance> past =
        trainee.brief().history().stream()
            .filter(p -> p.exerciseId().equals(exercise.id()) && p.e1rmKg() > 0)
            .findFirst();
    if (past.isEmpty()) {
      return none(
          String.format(
              Locale.ROOT,
              "No past sets to go by: start light and add load until %d reps feel like effort %s.",
              dose.high(),
              Numbers.plain(firstWeekRpe)),
          exercise);
    }
    return fromPast(trainee, exercise, dose, firstWeekRpe, past.get());
  }

  private static LoadSuggestion fromPast(
      Trainee trainee, Exercise exercise, Dose dose, double rpe, PastPerformance past) {
    OptionalDouble body =
        MovedLoad.kg(null, exercise.bodyweightFraction(), trainee.brief().bodyWeightKg());
    if (body.isEmpty()) {
      return none("Body weight is part of this load and is not known: find it by trying.", exercise);
    }
    int reps = Math.ceilDiv(dose.low() + dose.high(), 2);
    double share = RpeTable.share(reps, new Rpe(rpe));
    double wanted = past.e1rmKg() * share - body.getAsDouble();
    Double last = past.lastKg();
    double capped = last == null || last <= 0 ? wanted : Math.min(wanted, last * MOST_RISE);
    double kg = LoadSteps.atMost(Math.min(capped, 1000), exercise.loadStepKg());
    if (kg <= 0) {
      return none("Body weight alone gives the wanted effort.", exercise);
    }
    String sentence =
        String.format(
            Locale.ROOT,
            "%s kg is about %d %% of your estimated maximum of %s kg: %d reps at effort %s.",
            Numbers.plain(kg),
            Math.round(share * 100),
            Numbers.plain(past.e1rmKg()),
            reps,
            Numbers.plain(rpe));
    Reason reason =
        Why.of("suggestedKg", "LoadFromEstimatedMaximum", sentence)
            .with("e1rmKg", Numbers.plain(past.e1rmKg()))
            .with("share", Numbers.plain(share))
            .with("bodyShareKg", Numbers.plain(body.getAsDouble()))
            .with("lastKg", last == null ? "none" : Numbers.plain(last))
            .with("stepKg", Numbers.plain(exercise.loadStepKg()))
            .source(RpeTable.NAME + "; weekly rise at most 10 %");
    return new LoadSuggestion(kg, reason);
  }

  static LoadSuggestion none(String sentence, Exercise exercise) {
    return new LoadSuggestion(
        null,
        Why.of("suggestedKg", "LoadFoundByTrying", sentence)
            .with("measure", exercise.measure().code())
            .source("Effort-based loading (Zourdos 2016)"));
  }
}
