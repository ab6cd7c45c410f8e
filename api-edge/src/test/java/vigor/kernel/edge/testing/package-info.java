/** The edge on a real server and database, with a tiny domain behind the real buses. */
@NullMarked
package vigor.kernel.edge.testing;

import org.jspecify.annotations.NullMarked;
