/** People as administrators find them. */
@NullMarked
package vigor.identity.projection.directory;

import org.jspecify.annotations.NullMarked;
