/** What sagas and the callers of language models say to each other. */
@NullMarked
package vigor.kernel.saga;

import org.jspecify.annotations.NullMarked;
