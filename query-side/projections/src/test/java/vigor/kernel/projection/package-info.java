/** A real database and real handlers for tests of projections. */
@NullMarked
package vigor.kernel.projection;

import org.jspecify.annotations.NullMarked;
