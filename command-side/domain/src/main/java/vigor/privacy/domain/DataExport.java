package vigor.privacy.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.PersonId;
import vigor.privacy.command.ExportDiscarded;
import vigor.privacy.command.ExportDownloaded;
import vigor.privacy.command.ExportEvent;
import vigor.privacy.command.ExportPrepared;
import vigor.privacy.command.ExportRequested;

/**
 * A copy as its events tell it.
 *
 * @param expiresAt null until it is ready
 * @param taken whether it was handed out or is gone
 */
record DataExport(@Nullable PersonId person, @Nullable Instant expiresAt, boolean taken) {
  /** Nobody asked for it. */
  static final DataExport NONE = new DataExport(null, null, false);

  DataExport evolve(ExportEvent event) {
    return switch (event) {
      case ExportRequested e -> new DataExport(e.person(), null, false);
      case ExportPrepared e -> new DataExport(person, e.expiresAt(), taken);
      case ExportDownloaded e -> new DataExport(person, expiresAt, true);
      case ExportDiscarded e -> new DataExport(person, expiresAt, true);
    };
  }

  boolean isThere(Instant now) {
    return expiresAt != null && now.isBefore(expiresAt) && !taken;
  }
}
