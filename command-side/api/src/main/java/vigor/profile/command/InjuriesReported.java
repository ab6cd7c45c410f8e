package vigor.profile.command;

import java.time.Instant;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.kernel.command.PersonalData;
import vigor.kernel.command.StoredAs;

/** All current limits; replaces the earlier list. */
@StoredAs("profile.injuries-reported")
public record InjuriesReported(
    @DataSubject PersonId person, @PersonalData Personal<Injuries> injuries, Instant at)
    implements ProfileEvent {}
