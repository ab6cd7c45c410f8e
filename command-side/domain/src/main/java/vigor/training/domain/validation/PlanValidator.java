package vigor.training.domain.validation;

import java.util.List;
import vigor.training.command.catalogue.ExerciseCatalogue;
import vigor.training.command.catalogue.substitution.SuitableExercises;
import vigor.training.command.catalogue.substitution.TrainingLimits;
import vigor.training.command.plan.Findings;
import vigor.training.command.plan.PlanBrief;
import vigor.training.command.plan.PlanContent;

/** Judges a plan, ours or a language model's, by every rule; a sound plan has no findings. */
public final class PlanValidator {
  private final ExerciseCatalogue catalogue;
  private final List<PlanRule> rules;

  public PlanValidator(ExerciseCatalogue catalogue) {
    this.catalogue = catalogue;
    this.rules =
        List.of(
            new PlanHasTheDaysAskedFor(),
            new NoDayIsEmpty(),
            new ExercisesAreInTheCatalogue(),
            new ExcludedExercisesStayOut(),
            new ExercisesNeedOnlyOwnedEquipment(),
            new ExercisesSuitTheLevel(),
            new ExercisesSpareInjuredSites(),
            new NoExerciseTwiceInADay(),
            new NumbersAreInRange(),
            new IntensityStaysWithinTheLimit(),
            new WeeklyVolumeStaysUnderTheCap(catalogue),
            new PushAndPullAreBalanced(),
            new SessionFitsTheTime(catalogue),
            new ProgressionIsGradual(catalogue));
  }

  /** Every objection, in the order of the rules. */
  public Findings judge(PlanContent content, PlanBrief brief) {
    SuitableExercises suitable = new SuitableExercises(catalogue, TrainingLimits.of(brief));
    Proposal proposal = new Proposal(content, brief, catalogue, suitable);
    return new Findings(rules.stream().flatMap(r -> r.judge(proposal).stream()).toList());
  }
}
