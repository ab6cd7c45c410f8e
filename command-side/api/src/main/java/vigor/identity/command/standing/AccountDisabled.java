package vigor.identity.command.standing;

import java.time.Instant;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.kernel.command.PersonalData;
import vigor.kernel.command.StoredAs;

/** An account that could be used cannot be used any more. */
@StoredAs("identity.account-disabled")
public record AccountDisabled(
    @DataSubject PersonId person, PersonId by, @PersonalData Personal<String> reason, Instant at)
    implements StandingEvent {}
