/** Tests of what follows from requests, payments and the end of periods. */
@NullMarked
package vigor.membership.saga;

import org.jspecify.annotations.NullMarked;
