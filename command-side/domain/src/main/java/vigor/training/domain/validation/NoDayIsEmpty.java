package vigor.training.domain.validation;

import java.util.List;
import vigor.training.command.plan.Finding;
import vigor.training.command.plan.FindingKind;

/** Every training day holds something to do. */
final class NoDayIsEmpty implements PlanRule {
  @Override
  public List<Finding> judge(Proposal proposal) {
    return proposal.content().days().stream()
        .filter(d -> d.exercises().isEmpty())
        .map(d -> Found.a(FindingKind.EMPTY_DAY).on(d).saying(d.name() + " has no exercise."))
        .toList();
  }
}
