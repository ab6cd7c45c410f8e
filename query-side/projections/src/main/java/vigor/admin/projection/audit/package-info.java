/** The index to the log: what is where, who caused it, and what belongs together. */
@NullMarked
package vigor.admin.projection.audit;

import org.jspecify.annotations.NullMarked;
