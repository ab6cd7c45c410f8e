/** How a plan comes to be, is accepted and changes; no unchecked plan can exist. */
@NullMarked
package vigor.training.domain.plan;

import org.jspecify.annotations.NullMarked;
