package vigor.training.domain.validation;

import java.util.List;
import vigor.training.command.plan.Finding;

/** One thing a sound plan keeps to. */
@FunctionalInterface
interface PlanRule {
  /** Every place where the proposal breaks the rule, in the order of the plan. */
  List<Finding> judge(Proposal proposal);
}
