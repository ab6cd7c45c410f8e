package vigor.profile.command;

import java.time.Instant;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.NotPersonal;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.StoredAs;

/** Agreement to one purpose in the wording of {@code textVersion}. */
@StoredAs("profile.consent-given")
public record ConsentGiven(
    @DataSubject PersonId person,
    ConsentPurpose purpose,
    @NotPersonal("the version of a text") String textVersion,
    Instant at)
    implements ProfileEvent {}
