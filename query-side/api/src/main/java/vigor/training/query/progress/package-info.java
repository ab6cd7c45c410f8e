/** Progress and its receipts: figures that can be opened. */
@NullMarked
package vigor.training.query.progress;

import org.jspecify.annotations.NullMarked;
