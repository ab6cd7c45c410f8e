/** Sums of what language models were used for and what they cost. */
@NullMarked
package vigor.coaching.projection.usage;

import org.jspecify.annotations.NullMarked;
