/** The scenarios of the public Failover Bench, rebuilt from their description, on our chain. */
@NullMarked
package vigor.coaching.saga.failover;

import org.jspecify.annotations.NullMarked;
