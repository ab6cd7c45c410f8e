/** Everybody who has an account, as administrators find them. */
@NullMarked
package vigor.identity.query.directory;

import org.jspecify.annotations.NullMarked;
