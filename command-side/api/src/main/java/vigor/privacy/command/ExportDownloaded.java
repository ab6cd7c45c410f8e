package vigor.privacy.command;

import java.time.Instant;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.StoredAs;

/** The copy was handed out; there is no second time. */
@StoredAs("privacy.export-downloaded")
public record ExportDownloaded(ExportId exportId, @DataSubject PersonId person, Instant at)
    implements ExportEvent {}
