/** Notes the coach writes unasked or at a tap: today's message, a session, a week. */
@NullMarked
package vigor.coaching.command.note;

import org.jspecify.annotations.NullMarked;
