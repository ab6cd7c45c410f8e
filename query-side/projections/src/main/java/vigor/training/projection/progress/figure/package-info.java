/** Names of figures, weeks and receipts. */
@NullMarked
package vigor.training.projection.progress.figure;

import org.jspecify.annotations.NullMarked;
