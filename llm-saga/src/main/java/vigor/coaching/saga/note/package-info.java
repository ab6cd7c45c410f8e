/** Brings notes to their words: by a language model within the allowance, else locally. */
@NullMarked
package vigor.coaching.saga.note;

import org.jspecify.annotations.NullMarked;
