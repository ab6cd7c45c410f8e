package vigor.privacy.edge;

import java.util.Optional;
import vigor.privacy.command.ExportId;

/** The parts of copies that are kept for download; supplied by the composition root. */
@FunctionalInterface
public interface ExportDownloads {
  /** A part from 0 on; empty after the last. Waits for the database. */
  Optional<byte[]> part(ExportId export, int number);
}
