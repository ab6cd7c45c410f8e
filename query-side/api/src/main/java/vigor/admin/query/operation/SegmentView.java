package vigor.admin.query.operation;

/**
 * A share of a processor's work.
 *
 * @param position the index of the last event it handled, −1 before the first
 * @param caughtUp whether it has handled all there is
 */
public record SegmentView(int id, long position, boolean caughtUp, boolean failing) {}
