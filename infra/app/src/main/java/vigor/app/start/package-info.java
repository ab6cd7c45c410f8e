/** What is said when Vigor cannot start: one sentence. */
@NullMarked
package vigor.app.start;

import org.jspecify.annotations.NullMarked;
