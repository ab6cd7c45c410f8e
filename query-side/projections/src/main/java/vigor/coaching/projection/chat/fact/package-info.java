/** Figures of a person as sentences that a coach can cite. */
@NullMarked
package vigor.coaching.projection.chat.fact;

import org.jspecify.annotations.NullMarked;
