/** Which language models are set up, how they are, and what other rules would have done. */
@NullMarked
package vigor.coaching.query.provider;

import org.jspecify.annotations.NullMarked;
