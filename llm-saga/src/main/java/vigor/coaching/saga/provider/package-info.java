/** Providers of language models: what they cost, how they fail, when to leave them alone. */
@NullMarked
package vigor.coaching.saga.provider;

import org.jspecify.annotations.NullMarked;
