/** Perplexity's Agent API. */
@NullMarked
package vigor.coaching.saga.perplexity;

import org.jspecify.annotations.NullMarked;
