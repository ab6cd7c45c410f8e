package vigor.privacy.command;

import java.time.Instant;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.StoredAs;

/** The key is destroyed, no view names the person, and the e-mail address is free. */
@StoredAs("privacy.account-erased")
public record AccountErased(@DataSubject PersonId person, ErasureReceiptId receipt, Instant at)
    implements ErasureEvent {}
