/**
 * Tables as Arrow IPC streams. The messages are those of Arrow's format library; the columns are
 * laid out here, because Arrow's vectors reach into the JDK by calls it is about to remove.
 */
@NullMarked
package vigor.analytics.edge.arrow;

import org.jspecify.annotations.NullMarked;
