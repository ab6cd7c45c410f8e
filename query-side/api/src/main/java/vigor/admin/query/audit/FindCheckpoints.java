package vigor.admin.query.audit;

/**
 * Asks for a {@link CheckpointPage}, oldest first.
 *
 * @param after the position behind which to begin; 0 for the first page
 * @param limit 1 to 1000
 */
public record FindCheckpoints(long after, int limit) {}
