/** Tiers and what is used of them, over HTTP. */
@NullMarked
package vigor.membership.edge;

import org.jspecify.annotations.NullMarked;
