/** How the house runs: its parts, its processors, what is parked, what is being replayed. */
@NullMarked
package vigor.admin.query.operation;

import org.jspecify.annotations.NullMarked;
