package vigor.privacy.domain;

import java.time.Instant;
import vigor.kernel.command.CommandRefused;

/** A copy is handed out once, and only while it is kept. */
final class ExportIsThere {
  private ExportIsThere() {}

  static void check(DataExport export, Instant now) {
    if (!export.isThere(now)) {
      throw CommandRefused.conflict("ExportIsThere", null, "This copy is not there any more.");
    }
  }
}
