/** How a person comes to a tier and leaves it: requests, payments, grace, the end of a period. */
@NullMarked
package vigor.membership.command.subscription;

import org.jspecify.annotations.NullMarked;
