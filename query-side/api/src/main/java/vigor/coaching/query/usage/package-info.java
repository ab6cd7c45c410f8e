/** What language models are used for and what that costs, summed by day. */
@NullMarked
package vigor.coaching.query.usage;

import org.jspecify.annotations.NullMarked;
