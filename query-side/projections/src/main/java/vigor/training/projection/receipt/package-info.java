/** Opens a figure: formula, inputs, events and alternatives, computed again on every asking. */
@NullMarked
package vigor.training.projection.receipt;

import org.jspecify.annotations.NullMarked;
