/** Wake-up calls from projections to readers, on this node and on all others. */
@NullMarked
package vigor.platform.live;

import org.jspecify.annotations.NullMarked;
