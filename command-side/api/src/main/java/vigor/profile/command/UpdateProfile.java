package vigor.profile.command;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** States facts about a person; each fact that differs becomes an event. */
public record UpdateProfile(
    @TargetAggregateIdentifier ProfileId profileId, ProfileChanges changes, Instant at) {}
