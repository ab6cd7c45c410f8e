/** Tiers over HTTP. */
@NullMarked
package vigor.membership.edge;

import org.jspecify.annotations.NullMarked;
