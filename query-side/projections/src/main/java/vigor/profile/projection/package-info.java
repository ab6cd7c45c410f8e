/** Keeps what a person told readable. */
@NullMarked
package vigor.profile.projection;

import org.jspecify.annotations.NullMarked;
