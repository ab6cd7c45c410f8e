package vigor.training.command.plan;

import org.jspecify.annotations.Nullable;
import vigor.kernel.command.NotPersonal;

/**
 * Who made a plan: {@code local} for the local coach or a provider family such as {@code openai},
 * and its model.
 */
@NotPersonal("a product's name")
public record PlanSource(String provider, @Nullable String model) {}
