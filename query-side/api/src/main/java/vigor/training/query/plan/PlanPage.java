package vigor.training.query.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of plans; {@code next} is null on the last one. */
public record PlanPage(List<PlanView> items, @Nullable String next) {}
