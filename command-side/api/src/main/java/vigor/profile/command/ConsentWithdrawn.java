package vigor.profile.command;

import java.time.Instant;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.StoredAs;

/** Agreement to one purpose was taken back. */
@StoredAs("profile.consent-withdrawn")
public record ConsentWithdrawn(@DataSubject PersonId person, ConsentPurpose purpose, Instant at)
    implements ProfileEvent {}
