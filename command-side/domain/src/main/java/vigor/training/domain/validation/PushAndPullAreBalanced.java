package vigor.training.domain.validation;

import java.util.List;
import vigor.training.command.plan.Finding;
import vigor.training.command.plan.FindingKind;
import vigor.training.domain.prescription.PushPull;

/** Upper-body pushing and pulling keep each other company, where the person can do both. */
final class PushAndPullAreBalanced implements PlanRule {
  @Override
  public List<Finding> judge(Proposal proposal) {
    PushPull sides = PushPull.of(proposal.content().days(), proposal.catalogue());
    if (sides.balanced() || !PushPull.bothPossible(proposal.suitable())) {
      return List.of();
    }
    int smaller = Math.min(sides.push(), sides.pull());
    return List.of(
        Found.a(FindingKind.UNBALANCED_PUSH_PULL)
            .with("push", sides.push())
            .with("pull", sides.pull())
            .with("most", PushPull.most(smaller))
            .saying(
                sides.push() + " weekly sets push and " + sides.pull() + " pull; with " + smaller
                    + " on one side at most " + PushPull.most(smaller)
                    + " fit the other."));
  }
}
