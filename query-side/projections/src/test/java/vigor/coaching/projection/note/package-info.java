@NullMarked
package vigor.coaching.projection.note;

import org.jspecify.annotations.NullMarked;
