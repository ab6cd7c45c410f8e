/** Notes of the coach over HTTP: today's message, a session, a week; advice and encouragement. */
@NullMarked
package vigor.coaching.edge.note;

import org.jspecify.annotations.NullMarked;
