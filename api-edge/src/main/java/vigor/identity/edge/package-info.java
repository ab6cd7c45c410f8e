/** What the rest of the house supplies to, or needs from, signing in. */
@NullMarked
package vigor.identity.edge;

import org.jspecify.annotations.NullMarked;
