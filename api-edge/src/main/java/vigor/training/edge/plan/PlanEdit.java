package vigor.training.edge.plan;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What should be different about a plan: its title, 1 to 100 characters; null leaves it. */
public record PlanEdit(@Nullable @Size(min = 1, max = 100) String title) {}
