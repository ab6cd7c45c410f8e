package vigor.profile.command;

import java.time.Instant;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.StoredAs;

/** What is known about a person is kept, and used for nothing but their own use of Vigor. */
@StoredAs("profile.processing-restricted")
public record ProcessingRestricted(@DataSubject PersonId person, Instant at)
    implements ProfileEvent {}
