package vigor.profile.command;

import java.time.Instant;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.StoredAs;

/** What a person agreed to holds again. */
@StoredAs("profile.restriction-lifted")
public record RestrictionLifted(@DataSubject PersonId person, Instant at) implements ProfileEvent {}
