/** How a plan comes to be: money first, then a language model, and the local coach in any case. */
@NullMarked
package vigor.training.saga.plan;

import org.jspecify.annotations.NullMarked;
