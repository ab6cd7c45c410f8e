package vigor.profile.command;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vigor.training.command.strength.Weight;

/** Records a weighing, 25 to 400 kg. */
public record MeasureBodyWeight(
    @TargetAggregateIdentifier ProfileId profileId, Weight bodyWeight, Instant measuredAt) {}
