/** Deadlines in the database, whichever node is there when they come. */
@NullMarked
package vigor.kernel.saga.deadline;

import org.jspecify.annotations.NullMarked;
