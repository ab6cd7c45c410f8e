/** Whatever providers do and whenever a process dies: the books of requests to models agree. */
@NullMarked
package vigor.coaching.saga.ledger;

import org.jspecify.annotations.NullMarked;
