/** A clock that tests set ahead. */
@NullMarked
package vigor.kernel.saga.deadline;

import org.jspecify.annotations.NullMarked;
