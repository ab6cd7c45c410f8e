/** Who may look into the log, and that they did. */
@NullMarked
package vigor.admin.domain.audit;

import org.jspecify.annotations.NullMarked;
