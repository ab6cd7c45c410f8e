/** What the health check looks at: database, event store, processors and their lag. */
@NullMarked
package vigor.platform.health;

import org.jspecify.annotations.NullMarked;
