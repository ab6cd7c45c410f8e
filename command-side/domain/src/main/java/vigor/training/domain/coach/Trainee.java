package vigor.training.domain.coach;

import vigor.profile.command.Goal;
import vigor.training.command.catalogue.ExerciseCatalogue;
import vigor.training.command.catalogue.Level;
import vigor.training.command.catalogue.substitution.SuitableExercises;
import vigor.training.command.catalogue.substitution.TrainingLimits;
import vigor.training.command.plan.PlanBrief;
import vigor.training.domain.prescription.IntensityLimit;

/** Whom the plan is for: the brief, what suits them, and how hard they may go. */
record Trainee(PlanBrief brief, SuitableExercises suitable, IntensityLimit limit) {
  private static final int OLDER_FROM = 65;
  private static final int SHORT_SESSION = 30;

  static Trainee of(PlanBrief brief, ExerciseCatalogue catalogue) {
    return new Trainee(
        brief,
        new SuitableExercises(catalogue, TrainingLimits.of(brief)),
        IntensityLimit.of(brief));
  }

  Goal firstGoal() {
    return brief.goals().isEmpty() ? Goal.GENERAL_FITNESS : brief.goals().getFirst();
  }

  boolean wants(Goal goal) {
    return brief.goals().contains(goal);
  }

  boolean beginner() {
    return brief.level() == Level.BEGINNER;
  }

  boolean older() {
    Integer age = brief.age();
    return age != null && age >= OLDER_FROM;
  }

  /** Less than half an hour: rests and warm-ups shrink. */
  boolean shortOfTime() {
    return brief.minutesPerSession() < SHORT_SESSION;
  }
}
