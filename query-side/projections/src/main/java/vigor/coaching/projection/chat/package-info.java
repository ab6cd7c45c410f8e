/** Keeps conversations and gathers what the coach may see. */
@NullMarked
package vigor.coaching.projection.chat;

import org.jspecify.annotations.NullMarked;
