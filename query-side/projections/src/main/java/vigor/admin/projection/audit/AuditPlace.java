package vigor.admin.projection.audit;

import java.util.Comparator;

/** Where an event is: its stream and its position there. */
record AuditPlace(String stream, long position) implements Comparable<AuditPlace> {
  private static final Comparator<AuditPlace> ORDER =
      Comparator.comparing(AuditPlace::stream).thenComparingLong(AuditPlace::position);

  @Override
  public int compareTo(AuditPlace other) {
    return ORDER.compare(this, other);
  }
}
