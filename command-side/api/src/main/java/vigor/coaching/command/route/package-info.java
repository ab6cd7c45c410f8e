/** How a call finds the providers to ask: facts in, order and reasons out. */
@NullMarked
package vigor.coaching.command.route;

import org.jspecify.annotations.NullMarked;
