package vigor.privacy.query;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.PersonId;
import vigor.privacy.command.ExportId;

/**
 * A copy of everything about a person.
 *
 * @param requestedAt UTC
 * @param bytes its size; null while it is being made
 * @param expiresAt when it is gone if nobody fetches it (UTC); null while it is being made
 * @param version sequence number of its last event
 */
public record ExportView(
    ExportId id,
    ExportStatus status,
    Instant requestedAt,
    @Nullable Long bytes,
    @Nullable Instant expiresAt,
    long version) {

  /** The topic that moves when a copy of this person does. */
  public static String topic(PersonId person) {
    return "export:" + person;
  }

  /** Whether it makes no sense to ask for another one. */
  public boolean isOpen(Instant now) {
    return status == ExportStatus.PREPARING
        || (status == ExportStatus.READY && expiresAt != null && now.isBefore(expiresAt));
  }
}
