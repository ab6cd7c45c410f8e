package vigor.profile.command;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Stops, or lets go on, all use of a person's data by language models and for analytics (GDPR
 * article 18). Consents stay as they are and count as not given in between.
 */
public record RestrictProcessing(
    @TargetAggregateIdentifier ProfileId profileId, boolean restricted, Instant at) {}
