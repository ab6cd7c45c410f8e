package vigor.identity.command;

import java.time.Instant;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.StoredAs;

/** An e-mail address belongs to nobody any more; whoever claims it next is a new person. */
@StoredAs("identity.email-released")
public record EmailReleased(EmailClaimId claim, @DataSubject PersonId person, Instant at)
    implements IdentityEvent {}
