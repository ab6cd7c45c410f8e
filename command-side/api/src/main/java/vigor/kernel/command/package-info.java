/** The vocabulary every feature shares: whose data it is, what is personal, how a rule refuses. */
@NullMarked
package vigor.kernel.command;

import org.jspecify.annotations.NullMarked;
