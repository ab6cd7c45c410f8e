/** Notes of the coach: one text for one subject, written once, by a model or locally. */
@NullMarked
package vigor.coaching.domain.note;

import org.jspecify.annotations.NullMarked;
