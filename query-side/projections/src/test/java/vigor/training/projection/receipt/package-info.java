/** Receipts agree with the figures they open. */
@NullMarked
package vigor.training.projection.receipt;

import org.jspecify.annotations.NullMarked;
