package vigor.privacy.command;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Tells that the copy is there. */
public record ConfirmExport(
    @TargetAggregateIdentifier ExportId exportId, long bytes, Instant expiresAt, Instant at)
    implements ExportCommand {}
