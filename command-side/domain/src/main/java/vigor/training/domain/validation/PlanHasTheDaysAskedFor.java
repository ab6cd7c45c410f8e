package vigor.training.domain.validation;

import java.util.List;
import vigor.training.command.plan.Finding;
import vigor.training.command.plan.FindingKind;

/** A week has exactly the training days the person asked for. */
final class PlanHasTheDaysAskedFor implements PlanRule {
  @Override
  public List<Finding> judge(Proposal proposal) {
    int asked = proposal.brief().daysPerWeek();
    int given = proposal.content().days().size();
    return asked == given
        ? List.of()
        : List.of(
            Found.a(FindingKind.WRONG_DAY_COUNT)
                .with("asked", asked)
                .with("given", given)
                .saying("The plan has " + given + " days a week, " + asked + " were asked for."));
  }
}
