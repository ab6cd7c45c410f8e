/** Allowances from their events to what a person reads. */
@NullMarked
package vigor.membership.projection;

import org.jspecify.annotations.NullMarked;
