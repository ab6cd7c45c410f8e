/** Keeps notes and gathers what they may rest on. */
@NullMarked
package vigor.coaching.projection.note;

import org.jspecify.annotations.NullMarked;
