package vigor.admin.query.operation;

/**
 * The database.
 *
 * @param builtIn whether Vigor runs it itself
 * @param version of the server
 * @param bytes what it takes on disk
 */
public record DatabaseStatus(boolean builtIn, String version, long bytes) {}
