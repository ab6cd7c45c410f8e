package vigor.admin.projection.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vigor.admin.query.audit.AuditStreamPage;
import vigor.admin.query.audit.AuditStreamSummary;
import vigor.kernel.projection.Cursor;

/** Where a page of streams ended. */
record StreamCursor(Instant at, String stream) {
  private static final StreamCursor START = new StreamCursor(Cursor.START.at(), "");

  /** Reads what a page's {@code next} says; refuses anything else. */
  static StreamCursor of(@Nullable String text) {
    if (text == null) {
      return START;
    }
    String[] parts = text.split("_", 2);
    return new StreamCursor(Cursor.time(parts[0]), parts[parts.length - 1]);
  }

  static AuditStreamPage page(List<AuditStreamSummary> rows, int limit) {
    if (rows.size() <= limit) {
      return new AuditStreamPage(rows, null);
    }
    AuditStreamSummary last = rows.get(limit - 1);
    return new AuditStreamPage(
        List.copyOf(rows.subList(0, limit)), last.lastAt() + "_" + last.id());
  }
}
