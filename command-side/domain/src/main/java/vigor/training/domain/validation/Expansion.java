package vigor.training.domain.validation;

import vigor.training.command.plan.Findings;
import vigor.training.command.plan.PlanContent;

/** What became of a draft. */
public sealed interface Expansion {

  /** A whole plan, not judged yet. */
  record Expanded(PlanContent content) implements Expansion {}

  /** No plan can be made of it; the findings say why. */
  record NotExpandable(Findings findings) implements Expansion {}
}
