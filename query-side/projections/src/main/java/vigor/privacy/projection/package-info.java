/** Keeps readable how people's rights are served. */
@NullMarked
package vigor.privacy.projection;

import org.jspecify.annotations.NullMarked;
