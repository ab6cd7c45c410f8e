/** What one whole week tells: sessions, muscles, the best lift, body weight, and one step on. */
@NullMarked
package vigor.coaching.projection.note.week;

import org.jspecify.annotations.NullMarked;
