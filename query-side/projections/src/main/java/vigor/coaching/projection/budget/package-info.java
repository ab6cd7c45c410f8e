/** The house's budget as administrators see it. */
@NullMarked
package vigor.coaching.projection.budget;

import org.jspecify.annotations.NullMarked;
