/** Conversations: who may ask, what becomes of a question, which words may be the answer. */
@NullMarked
package vigor.coaching.domain.chat;

import org.jspecify.annotations.NullMarked;
