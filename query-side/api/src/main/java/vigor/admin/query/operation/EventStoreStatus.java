package vigor.admin.query.operation;

/**
 * The log.
 *
 * @param kind postgresql or axon_server
 * @param head the index of the newest event, −1 before the first
 */
public record EventStoreStatus(String kind, long head) {}
