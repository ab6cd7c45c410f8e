package vigor.admin.edge.operation;

import java.util.UUID;

/**
 * What was set going.
 *
 * @param id under which the log tells of it: stream {@code operation-<id>}
 * @param done whether it is over and did what it was for
 */
record OperationView(UUID id, boolean done) {}
