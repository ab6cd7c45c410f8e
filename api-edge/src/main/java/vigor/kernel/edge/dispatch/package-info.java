/** The way from HTTP to the command and query side, and back to what was written. */
@NullMarked
package vigor.kernel.edge.dispatch;

import org.jspecify.annotations.NullMarked;
