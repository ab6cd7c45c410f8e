/** Questions about the log itself: what happened, who did it, why, and what it changed. */
@NullMarked
package vigor.admin.query.audit;

import org.jspecify.annotations.NullMarked;
