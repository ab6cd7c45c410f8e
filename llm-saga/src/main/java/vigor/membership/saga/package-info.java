/** What an allowance follows by itself. */
@NullMarked
package vigor.membership.saga;

import org.jspecify.annotations.NullMarked;
