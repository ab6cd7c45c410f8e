package vigor.training.domain.adaptation;

import vigor.training.command.plan.PlanContent;

/**
 * A plan after feedback.
 *
 * @param content the plan, as sound as before
 * @param explanation what changed and why, in plain words
 */
public record Adapted(PlanContent content, String explanation) {}
