package vigor.admin.query.operation;

import java.util.List;

/**
 * The processors of this node.
 *
 * @param head the index of the newest event
 */
public record ProcessorList(long head, List<ProcessorView> items) {}
