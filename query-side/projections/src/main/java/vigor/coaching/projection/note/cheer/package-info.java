/**
 * A word between two sets, by what just happened; no model is asked, it would eat the allowance.
 */
@NullMarked
package vigor.coaching.projection.note.cheer;

import org.jspecify.annotations.NullMarked;
