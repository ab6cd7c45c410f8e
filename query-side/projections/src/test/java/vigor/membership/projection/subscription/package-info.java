/** Requests and payments, from events to views. */
@NullMarked
package vigor.membership.projection.subscription;

import org.jspecify.annotations.NullMarked;
