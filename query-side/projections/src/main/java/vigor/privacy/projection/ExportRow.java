package vigor.privacy.projection;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vigor.privacy.command.ExportPrepared;
import vigor.privacy.command.ExportRequested;
import vigor.privacy.query.ExportStatus;

/** A row of the table of copies; size and end are null while it is being made. */
record ExportRow(
    UUID exportId,
    UUID person,
    ExportStatus status,
    Instant requestedAt,
    @Nullable Long bytes,
    @Nullable Instant expiresAt,
    long version) {

  static ExportRow requested(ExportRequested e, long version) {
    return new ExportRow(
        e.exportId().value(),
        e.person().value(),
        ExportStatus.PREPARING,
        e.at(),
        null,
        null,
        version);
  }

  ExportRow prepared(ExportPrepared e, long newVersion) {
    return new ExportRow(
        exportId, person, ExportStatus.READY, requestedAt, e.bytes(), e.expiresAt(), newVersion);
  }

  ExportRow downloaded(long newVersion) {
    return with(ExportStatus.DOWNLOADED, newVersion);
  }

  /** What was handed out before it went stays a copy that was handed out. */
  ExportRow discarded(long newVersion) {
    return with(status == ExportStatus.DOWNLOADED ? status : ExportStatus.EXPIRED, newVersion);
  }

  private ExportRow with(ExportStatus newStatus, long newVersion) {
    return new ExportRow(exportId, person, newStatus, requestedAt, bytes, expiresAt, newVersion);
  }
}
