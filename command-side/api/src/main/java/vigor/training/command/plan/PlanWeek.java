package vigor.training.command.plan;

/**
 * How one week differs from the base: sets added or taken per exercise, effort added or taken, load
 * factor, and whether it is a deload.
 */
public record PlanWeek(
    int week, int setsDelta, double rpeDelta, double loadFactor, boolean deload, Reason reason) {}
