/** What one session tells: against last time, against the plan, how hard, and what follows. */
@NullMarked
package vigor.coaching.projection.note.session;

import org.jspecify.annotations.NullMarked;
