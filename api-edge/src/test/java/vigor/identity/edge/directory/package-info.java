/** Administrators and people, over HTTP. */
@NullMarked
package vigor.identity.edge.directory;

import org.jspecify.annotations.NullMarked;
