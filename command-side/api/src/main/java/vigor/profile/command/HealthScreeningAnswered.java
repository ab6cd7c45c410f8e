package vigor.profile.command;

import java.time.Instant;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.kernel.command.PersonalData;
import vigor.kernel.command.StoredAs;

/** Answers to the health questions. */
@StoredAs("profile.health-screening-answered")
public record HealthScreeningAnswered(
    @DataSubject PersonId person, @PersonalData Personal<HealthScreening> screening, Instant at)
    implements ProfileEvent {}
