package vigor.identity.command;

import java.time.Instant;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.StoredAs;

/** An e-mail address now belongs to one account. */
@StoredAs("identity.email-claimed")
public record EmailClaimed(EmailClaimId claim, @DataSubject PersonId person, Instant claimedAt)
    implements IdentityEvent {}
