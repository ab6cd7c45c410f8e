package vigor.privacy.command;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes the right to download the copy; it can be taken once, until it expires. */
public record RedeemExport(@TargetAggregateIdentifier ExportId exportId, Instant at)
    implements ExportCommand {}
