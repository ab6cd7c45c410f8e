/** A server that speaks the wire formats of all families, and every fault that goes with them. */
@NullMarked
package vigor.coaching.fake;

import org.jspecify.annotations.NullMarked;
