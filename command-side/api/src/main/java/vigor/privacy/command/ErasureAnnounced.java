package vigor.privacy.command;

import java.time.Instant;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.StoredAs;

/**
 * Nobody has used the account for long; it will be erased unless somebody does.
 *
 * @param eraseAt when
 */
@StoredAs("privacy.erasure-announced")
public record ErasureAnnounced(@DataSubject PersonId person, Instant eraseAt, Instant at)
    implements RetentionEvent {}
