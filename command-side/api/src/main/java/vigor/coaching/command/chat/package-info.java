/** Conversations with the coach: questions, what the coach saw, and answers. */
@NullMarked
package vigor.coaching.command.chat;

import org.jspecify.annotations.NullMarked;
