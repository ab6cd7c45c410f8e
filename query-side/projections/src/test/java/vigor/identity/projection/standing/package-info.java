/** Decisions about accounts, from events to what administrators read. */
@NullMarked
package vigor.identity.projection.standing;

import org.jspecify.annotations.NullMarked;
