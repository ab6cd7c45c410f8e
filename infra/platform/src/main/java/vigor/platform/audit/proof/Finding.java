package vigor.platform.audit.proof;

/**
 * The first thing that is wrong.
 *
 * @param position the first bad position of the chain
 * @param globalIndex the event's index in the store, −1 when it cannot be told
 * @param fault what is wrong
 * @param detail more about it, empty when there is nothing more
 */
public record Finding(long position, long globalIndex, Fault fault, String detail) {
  @Override
  public String toString() {
    String event = globalIndex < 0 ? "" : " (event " + globalIndex + ")";
    String more = detail.isEmpty() ? "" : ": " + detail;
    return "position " + position + event + ": " + fault.sentence() + more;
  }
}
