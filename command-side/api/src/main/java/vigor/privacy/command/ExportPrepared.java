package vigor.privacy.command;

import java.time.Instant;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.NotPersonal;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.StoredAs;

/**
 * The copy is ready to be downloaded, once.
 *
 * @param bytes how large it is
 * @param expiresAt when it is discarded if nobody fetches it
 */
@StoredAs("privacy.export-prepared")
public record ExportPrepared(
    ExportId exportId,
    @DataSubject PersonId person,
    @NotPersonal("the size of a file") long bytes,
    Instant expiresAt,
    Instant at)
    implements ExportEvent {}
