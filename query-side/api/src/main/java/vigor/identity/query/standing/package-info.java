/** Whether accounts may be used. */
@NullMarked
package vigor.identity.query.standing;

import org.jspecify.annotations.NullMarked;
