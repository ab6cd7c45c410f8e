package vigor.identity.command;

import java.time.Instant;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.kernel.command.PersonalData;
import vigor.kernel.command.StoredAs;

/** An account was opened; it starts with the role USER. */
@StoredAs("identity.account-registered")
public record AccountRegistered(
    @DataSubject PersonId person,
    EmailClaimId claim,
    @PersonalData Personal<String> email,
    @PersonalData Personal<String> displayName,
    Instant registeredAt)
    implements IdentityEvent {}
