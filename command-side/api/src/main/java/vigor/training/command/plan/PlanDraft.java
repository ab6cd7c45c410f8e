package vigor.training.command.plan;

import java.util.List;

/**
 * A compact proposal as a language model makes it; expanded and judged before it can become a plan.
 */
public record PlanDraft(String title, List<DraftDay> days) {}
