/** Finds people for administrators. */
@NullMarked
package vigor.identity.projection.directory;

import org.jspecify.annotations.NullMarked;
