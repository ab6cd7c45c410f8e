package vigor.privacy.command;

import java.time.Instant;
import vigor.identity.command.EmailClaimId;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.StoredAs;

/** Everything about this person is to be forgotten, and nothing more is learned from now on. */
@StoredAs("privacy.erasure-requested")
public record ErasureRequested(
    @DataSubject PersonId person,
    EmailClaimId claim,
    ErasureReceiptId receipt,
    ErasureCause cause,
    Instant at)
    implements ErasureEvent {}
