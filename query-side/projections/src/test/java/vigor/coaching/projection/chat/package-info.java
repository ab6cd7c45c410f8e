@NullMarked
package vigor.coaching.projection.chat;

import org.jspecify.annotations.NullMarked;
