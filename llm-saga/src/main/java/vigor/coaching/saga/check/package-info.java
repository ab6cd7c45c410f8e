/** Asks a model for one word, to see whether it can be reached. */
@NullMarked
package vigor.coaching.saga.check;

import org.jspecify.annotations.NullMarked;
