/** What a person tells about themselves, over HTTP. */
@NullMarked
package vigor.profile.edge;

import org.jspecify.annotations.NullMarked;
