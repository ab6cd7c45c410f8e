package vigor.privacy.command;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Tells that the copy is gone; a second time is no news. */
public record DiscardExport(@TargetAggregateIdentifier ExportId exportId, Instant at)
    implements ExportCommand {}
