package vigor.admin.query.operation;

/**
 * Something of which there is only so much.
 *
 * @param name jdbc, r2dbc, commands or queries
 * @param active in use
 * @param most that can be in use
 * @param waiting that wait for their turn
 */
public record PoolStatus(String name, int active, int most, int waiting) {}
