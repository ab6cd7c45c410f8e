package vigor.profile.command;

import java.time.Instant;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.kernel.command.PersonalData;
import vigor.kernel.command.StoredAs;

/** Year of birth. */
@StoredAs("profile.birth-year-stated")
public record BirthYearStated(
    @DataSubject PersonId person, @PersonalData Personal<Integer> birthYear, Instant at)
    implements ProfileEvent {}
