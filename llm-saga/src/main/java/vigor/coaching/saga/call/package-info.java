/** The worker that makes queued calls: leased, fenced, never inside a transaction. */
@NullMarked
package vigor.coaching.saga.call;

import org.jspecify.annotations.NullMarked;
