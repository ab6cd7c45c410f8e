/** What people asked for and pay for, as they and administrators read it. */
@NullMarked
package vigor.membership.query.subscription;

import org.jspecify.annotations.NullMarked;
