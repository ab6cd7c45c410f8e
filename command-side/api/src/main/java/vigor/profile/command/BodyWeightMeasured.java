package vigor.profile.command;

import java.time.Instant;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.kernel.command.PersonalData;
import vigor.kernel.command.StoredAs;
import vigor.training.command.strength.Weight;

/** A weighing; {@code at} is when it was taken. */
@StoredAs("profile.body-weight-measured")
public record BodyWeightMeasured(
    @DataSubject PersonId person, @PersonalData Personal<Weight> bodyWeight, Instant at)
    implements ProfileEvent {}
