package vigor.privacy.command;

import java.time.Instant;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.StoredAs;

/** The copy is gone, fetched or not. */
@StoredAs("privacy.export-discarded")
public record ExportDiscarded(ExportId exportId, @DataSubject PersonId person, Instant at)
    implements ExportEvent {}
