/** Prefills a session: what was done last time and what to do next. */
@NullMarked
package vigor.training.projection.suggestion;

import org.jspecify.annotations.NullMarked;
