package vigor.training.domain.coach;

import java.util.List;
import vigor.training.command.plan.Reason;

/** How the week is shared out over its days. */
record Split(String name, List<DayKind> days, Reason reason) {}
