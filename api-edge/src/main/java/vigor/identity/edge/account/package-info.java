/** Registering, logging in and out, and who one is. */
@NullMarked
package vigor.identity.edge.account;

import org.jspecify.annotations.NullMarked;
