/** Accounts, from events to views. */
@NullMarked
package vigor.identity.projection;

import org.jspecify.annotations.NullMarked;
