/** A server that speaks OpenAI's chat completions and every fault that goes with it. */
@NullMarked
package vigor.coaching.saga.fake;

import org.jspecify.annotations.NullMarked;
