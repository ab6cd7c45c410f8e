/** How projections write: whole batches of events as one statement per table. */
@NullMarked
package vigor.kernel.projection;

import org.jspecify.annotations.NullMarked;
