/** What this node may spend on language models, and how it gives account of it. */
@NullMarked
package vigor.coaching.saga.budget;

import org.jspecify.annotations.NullMarked;
