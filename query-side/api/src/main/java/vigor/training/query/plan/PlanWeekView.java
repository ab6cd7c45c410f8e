package vigor.training.query.plan;

import vigor.kernel.command.language.Said;

/** How one week differs from the base: sets and effort added or taken, the load factor, and why. */
public record PlanWeekView(
    int week,
    int setsDelta,
    double rpeDelta,
    double loadFactor,
    boolean deload,
    @Said String reason) {}
