package vigor.training.command.plan;

/**
 * One step of the way up to the working load: share of it (0 to 1; 0 is the empty bar or none) and
 * repetitions.
 */
public record WarmUpSet(double shareOfLoad, int reps) {}
