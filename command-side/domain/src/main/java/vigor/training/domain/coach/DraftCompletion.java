package vigor.training.domain.coach;

import java.util.List;
import vigor.training.command.catalogue.Exercise;
import vigor.training.command.catalogue.ExerciseCatalogue;
import vigor.training.command.plan.DraftExercise;
import vigor.training.command.plan.PlanBrief;
import vigor.training.command.plan.PlanExercise;
import vigor.training.command.plan.Reason;
import vigor.training.command.plan.WarmUpSet;
import vigor.training.domain.prescription.Numbers;
import vigor.training.domain.prescription.Why;

/** Adds what a proposal leaves out to an exercise: load, warm-up and a reason for each number. */
public final class DraftCompletion {
  private static final String SOURCE = "Proposed by the language model, checked by Vigor's rules";

  private final Trainee trainee;

  public DraftCompletion(ExerciseCatalogue catalogue, PlanBrief brief) {
    trainee = Trainee.of(brief, catalogue);
  }

  /**
   * The whole prescription.
   *
   * @param index place within the day
   */
  public PlanExercise complete(DraftExercise draft, Exercise exercise, int index) {
    Dose dose =
        new Dose(draft.repsLow(), draft.repsHigh(), draft.targetRpe(), draft.restSeconds());
    List<WarmUpSet> warmUp =
        WarmUp.of(trainee, exercise, Roles.of(exercise, index), dose, index == 0);
    LoadSuggestion load = load(exercise, dose);
    return new PlanExercise(
        exercise.id(),
        draft.sets(),
        dose.low(),
        dose.high(),
        dose.rpe(),
        dose.restSeconds(),
        load.kg(),
        warmUp,
        List.of(
            proposed("exercise", exercise.name()),
            proposed("sets", String.valueOf(draft.sets())),
            proposed("reps", dose.low() + " to " + dose.high()),
            proposed("targetRpe", Numbers.plain(dose.rpe())),
            proposed("restSeconds", dose.restSeconds() + " s"),
            load.reason(),
            WarmUp.reason(warmUp, dose)));
  }

  /** Nonsense numbers get no load; the validator names them. */
  private LoadSuggestion load(Exercise exercise, Dose dose) {
    double rpe = dose.rpe() + Progression.firstWeekRpe(trainee);
    boolean sensible = rpe >= 1 && rpe <= 10 && rpe * 2 == Math.rint(rpe * 2) && dose.low() >= 1;
    return sensible
        ? LoadSuggestion.of(trainee, exercise, dose, rpe)
        : LoadSuggestion.none("No load follows from these numbers.", exercise);
  }

  private static Reason proposed(String choice, String value) {
    return Why.of(choice, "Proposed", value + " was proposed and passed every plan rule.")
        .with(choice, value)
        .source(SOURCE);
  }
}
