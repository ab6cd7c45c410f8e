package vigor.privacy.edge;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vigor.privacy.command.ExportId;
import vigor.privacy.query.ExportStatus;
import vigor.privacy.query.ExportView;

/**
 * A copy as its person sees it.
 *
 * @param download a link that works once and for an hour; null unless the copy is ready
 */
record Export(
    ExportId id,
    ExportStatus status,
    Instant requestedAt,
    @Nullable Long bytes,
    @Nullable Instant expiresAt,
    @Nullable String download,
    long version) {

  static Export of(ExportView view, @Nullable String download) {
    return new Export(
        view.id(),
        view.status(),
        view.requestedAt(),
        view.bytes(),
        view.expiresAt(),
        download,
        view.version());
  }
}
