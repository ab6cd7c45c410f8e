package vigor.identity.command.standing;

import java.time.Instant;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.kernel.command.PersonalData;
import vigor.kernel.command.StoredAs;

/** A disabled account can be used again. */
@StoredAs("identity.account-enabled")
public record AccountEnabled(
    @DataSubject PersonId person, PersonId by, @PersonalData Personal<String> reason, Instant at)
    implements StandingEvent {}
