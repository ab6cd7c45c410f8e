package vigor.training.command.plan;

import org.jspecify.annotations.Nullable;

/**
 * Who made a plan: {@code local} for the local coach or a provider family such as {@code openai},
 * and its model.
 */
public record PlanSource(String provider, @Nullable String model) {}
