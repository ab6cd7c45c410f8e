/** Notes without a language model: chosen and ordered facts, and words that hold no figure. */
@NullMarked
package vigor.coaching.domain.note.local;

import org.jspecify.annotations.NullMarked;
