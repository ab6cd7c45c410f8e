package vigor.privacy.command;

import java.time.Instant;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.StoredAs;

/** A person asked for a copy of everything about them. */
@StoredAs("privacy.export-requested")
public record ExportRequested(ExportId exportId, @DataSubject PersonId person, Instant at)
    implements ExportEvent {}
