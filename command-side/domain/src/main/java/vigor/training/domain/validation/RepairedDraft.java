package vigor.training.domain.validation;

import java.util.List;
import vigor.training.command.plan.PlanDraft;

/**
 * A draft after repair.
 *
 * @param draft the mended draft
 * @param changes what was changed, one sentence each; empty when nothing had to be
 */
public record RepairedDraft(PlanDraft draft, List<String> changes) {}
