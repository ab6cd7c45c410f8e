/** The house's budget from its events. */
@NullMarked
package vigor.coaching.projection.budget;

import org.jspecify.annotations.NullMarked;
