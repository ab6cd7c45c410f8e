/** Puts the providers and the worker together. */
@NullMarked
package vigor.coaching.saga;

import org.jspecify.annotations.NullMarked;
