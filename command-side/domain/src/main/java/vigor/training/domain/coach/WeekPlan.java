package vigor.training.domain.coach;

import java.util.List;
import vigor.training.command.catalogue.ExerciseCatalogue;
import vigor.training.command.plan.PlanBrief;
import vigor.training.command.plan.PlanDay;
import vigor.training.command.plan.PlanWeek;

/** The weeks that suit a person and a week of training, whoever made it. */
public final class WeekPlan {
  private final ExerciseCatalogue catalogue;

  public WeekPlan(ExerciseCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  public List<PlanWeek> of(PlanBrief brief, List<PlanDay> days) {
    return new Progression(Trainee.of(brief, catalogue), catalogue).weeks(days);
  }
}
