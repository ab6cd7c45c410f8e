/** Loads, effort and the formulas both sides share. */
@NullMarked
package vigor.training.command.strength;

import org.jspecify.annotations.NullMarked;
