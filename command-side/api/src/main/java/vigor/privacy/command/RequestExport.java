package vigor.privacy.command;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vigor.kernel.command.PersonId;

/** Has a copy of everything about a person made; the same id again asks for nothing. */
public record RequestExport(
    @TargetAggregateIdentifier ExportId exportId, PersonId person, Instant at)
    implements ExportCommand {}
