package vigor.training.domain.coach;

import java.util.List;
import vigor.training.command.catalogue.Exercise;
import vigor.training.command.plan.PlanExercise;
import vigor.training.command.plan.WarmUpSet;

/** Turns a chosen exercise into a prescription: sets, range, effort, rest, load and warm-up. */
final class Prescriber {
  private final Trainee trainee;
  private final RepScheme reps;
  private final DoseReasons reasons;

  Prescriber(Trainee trainee) {
    this.trainee = trainee;
    this.reps = new RepScheme(trainee);
    this.reasons = new DoseReasons(trainee);
  }

  PlanExercise prescribe(Chosen chosen, boolean first) {
    Exercise exercise = chosen.exercise();
    Dose dose = reps.dose(exercise, chosen.role());
    int sets = SetCounts.of(trainee, exercise, chosen.role());
    double firstWeek = Math.max(1, dose.rpe() + Progression.firstWeekRpe(trainee));
    LoadSuggestion load = LoadSuggestion.of(trainee, exercise, dose, firstWeek);
    List<WarmUpSet> warmUp = WarmUp.of(trainee, exercise, chosen.role(), dose, first);
    return new PlanExercise(
        exercise.id(),
        sets,
        dose.low(),
        dose.high(),
        dose.rpe(),
        dose.restSeconds(),
        load.kg(),
        warmUp,
        List.of(
            chosen.reason(),
            reasons.sets(chosen, sets),
            reasons.reps(exercise, dose),
            reasons.effort(exercise, dose),
            reasons.rest(exercise, dose),
            load.reason(),
            WarmUp.reason(warmUp, dose)));
  }
}
