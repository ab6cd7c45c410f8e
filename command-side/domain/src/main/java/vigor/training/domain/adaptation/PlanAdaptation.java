package vigor.training.domain.adaptation;

import java.util.List;
import vigor.training.command.catalogue.ExerciseCatalogue;
import vigor.training.command.catalogue.substitution.SuitableExercises;
import vigor.training.command.catalogue.substitution.TrainingLimits;
import vigor.training.command.plan.PlanBrief;
import vigor.training.command.plan.PlanContent;
import vigor.training.command.plan.PlanDay;
import vigor.training.command.plan.PlanFeedback;
import vigor.training.domain.coach.WeekPlan;
import vigor.training.domain.prescription.SoundWeek;

/** Changes a plan in answer to feedback; what comes out passes the validator like what went in. */
public final class PlanAdaptation {
  private final ExerciseCatalogue catalogue;
  private final SoundWeek soundWeek;
  private final WeekPlan weekPlan;

  public PlanAdaptation(ExerciseCatalogue catalogue) {
    this.catalogue = catalogue;
    soundWeek = new SoundWeek(catalogue);
    weekPlan = new WeekPlan(catalogue);
  }

  /** The changed plan with an explanation; unchanged where nothing can or need be done. */
  public Adapted adapt(PlanContent content, PlanBrief brief, PlanFeedback feedback) {
    Change change =
        switch (feedback.kind()) {
          case TOO_HARD -> Easing.of(content.days(), feedback.exerciseId());
          case TOO_EASY -> new Hardening(catalogue, brief).of(content.days(), feedback.exerciseId());
          case HURTS_HERE -> new Sparing(catalogue, brief).of(content.days(), feedback);
          case NO_TIME -> new Shortening(catalogue).of(content.days(), brief, feedback.minutes());
        };
    if (change.days().equals(content.days())) {
      return new Adapted(content, change.explanation());
    }
    SuitableExercises suitable = new SuitableExercises(catalogue, TrainingLimits.of(brief));
    List<PlanDay> days = soundWeek.of(change.days(), brief, suitable);
    return new Adapted(
        new PlanContent(
            content.title(),
            content.split(),
            days,
            weekPlan.of(brief, days),
            content.reasons()),
        change.explanation());
  }
}
