package vigor.profile.command;

import java.time.Instant;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.StoredAs;

/** How weights are shown. */
@StoredAs("profile.unit-chosen")
public record UnitChosen(@DataSubject PersonId person, WeightUnit unit, Instant at)
    implements ProfileEvent {}
