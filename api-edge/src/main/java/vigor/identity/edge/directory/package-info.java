/** People as administrators find and treat them, over HTTP. */
@NullMarked
package vigor.identity.edge.directory;

import org.jspecify.annotations.NullMarked;
