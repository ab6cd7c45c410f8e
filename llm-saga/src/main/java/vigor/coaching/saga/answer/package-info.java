/** Answers that are known already, each person's own. */
@NullMarked
package vigor.coaching.saga.answer;

import org.jspecify.annotations.NullMarked;
