package vigor.identity.command.standing;

import java.time.Instant;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.kernel.command.PersonalData;
import vigor.kernel.command.StoredAs;

/** An administrator was shown who the person is and what they told about their health. */
@StoredAs("identity.personal-data-disclosed")
public record PersonalDataDisclosed(
    @DataSubject PersonId person, PersonId by, @PersonalData Personal<String> reason, Instant at)
    implements StandingEvent {}
