package vigor.privacy.command;

import java.time.Instant;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.StoredAs;

/** The account is in use after all, and stays. */
@StoredAs("privacy.erasure-called-off")
public record ErasureCalledOff(@DataSubject PersonId person, Instant at)
    implements RetentionEvent {}
