/** Conversations with the coach as they are shown, and what the coach may see of a person. */
@NullMarked
package vigor.coaching.query.chat;

import org.jspecify.annotations.NullMarked;
