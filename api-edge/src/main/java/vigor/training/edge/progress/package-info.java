/** Progress and receipts over HTTP. */
@NullMarked
package vigor.training.edge.progress;

import org.jspecify.annotations.NullMarked;
