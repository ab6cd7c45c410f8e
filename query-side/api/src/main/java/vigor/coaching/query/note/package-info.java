/** Notes of the coach, what they are written from, recommendations and encouragement. */
@NullMarked
package vigor.coaching.query.note;

import org.jspecify.annotations.NullMarked;
