package vigor.training.domain.adaptation;

import java.util.List;
import vigor.training.command.plan.PlanDay;

/** Days after a change, and what to tell the person. */
record Change(List<PlanDay> days, String explanation) {}
