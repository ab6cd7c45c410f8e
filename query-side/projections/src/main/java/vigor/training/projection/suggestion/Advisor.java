package vigor.training.projection.suggestion;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vigor.training.command.catalogue.Exercise;
import vigor.training.command.plan.PlanExercise;
import vigor.training.command.plan.PlanWeek;
import vigor.training.command.plan.Reason;
import vigor.training.command.strength.LoadSteps;
import vigor.training.command.strength.ProgressionMove;
import vigor.training.command.strength.ProgressionRule;
import vigor.training.command.strength.Suggestion;
import vigor.training.projection.catalogue.Exercises;
import vigor.training.projection.plan.Choices;
import vigor.training.projection.progress.log.PerformedSet;

/** Applies the progression rule, the plan's first load and its deload weeks. Pure. */
final class Advisor {
  private final Exercises exercises;

  Advisor(Exercises exercises) {
    this.exercises = exercises;
  }

  /**
   * The advice for one exercise of a session.
   *
   * @param sets the counting sets of that exercise before it, in the order they were done
   */
  Advice advise(Prescription prescription, List<PerformedSet> sets) {
    Optional<Exercise> exercise = exercises.find(prescription.exercise());
    PastSessions past = new PastSessions(sets);
    Suggestion next =
        ProgressionRule.next(
            Targets.of(prescription, exercise), past.forRule(Targets.timed(exercise)));
    Advice advice = new Advice(prescription, past.last(), next.kg(), next.reps(), next.reason());
    if (next.move() == ProgressionMove.FIND_LOAD) {
      return firstLoad(advice);
    }
    return prescription.deload() ? deloaded(advice, exercise) : advice;
  }

  /** The plan may know a load from other exercises where this one was never done. */
  private static Advice firstLoad(Advice advice) {
    PlanExercise planned = advice.prescription().planned();
    if (planned == null || planned.suggestedKg() == null) {
      return advice;
    }
    Reason why = Choices.about(planned, "suggestedKg").orElse(advice.reason());
    return new Advice(
        advice.prescription(), advice.lastTime(), planned.suggestedKg(), advice.reps(), why);
  }

  private static Advice deloaded(Advice advice, Optional<Exercise> exercise) {
    PlanWeek week = Objects.requireNonNull(advice.prescription().week());
    Double kg = advice.kg();
    double step = exercise.map(Exercise::loadStepKg).orElse(0.0);
    return new Advice(
        advice.prescription(),
        advice.lastTime(),
        kg == null ? null : LoadSteps.atMost(kg * week.loadFactor(), step),
        advice.reps(),
        week.reason());
  }
}
