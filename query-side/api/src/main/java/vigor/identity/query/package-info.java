/** Accounts as they are read. */
@NullMarked
package vigor.identity.query;

import org.jspecify.annotations.NullMarked;
