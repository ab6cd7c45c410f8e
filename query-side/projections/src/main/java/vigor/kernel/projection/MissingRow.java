package vigor.kernel.projection;

/**
 * An event speaks of a row that no earlier event made: the projection or the stream is defective,
 * and the event belongs in the dead-letter queue.
 */
public final class MissingRow extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public MissingRow(String table, Object key) {
    super("no row " + key + " in " + table);
  }
}
