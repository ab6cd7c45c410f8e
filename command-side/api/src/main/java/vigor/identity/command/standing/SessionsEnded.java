package vigor.identity.command.standing;

import java.time.Instant;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.kernel.command.PersonalData;
import vigor.kernel.command.StoredAs;

/** Every session of the person was ended by an administrator. */
@StoredAs("identity.sessions-ended")
public record SessionsEnded(
    @DataSubject PersonId person, PersonId by, @PersonalData Personal<String> reason, Instant at)
    implements StandingEvent {}
