package vigor.admin.query.audit;

/**
 * Asks for a {@link CheckpointPage}, oldest first, or for the newest alone.
 *
 * @param after the position behind which to begin; 0 for the first page
 * @param limit 1 to 1000
 * @param newest whether the last ones are wanted, newest first and without a next page
 */
public record FindCheckpoints(long after, int limit, boolean newest) {}
