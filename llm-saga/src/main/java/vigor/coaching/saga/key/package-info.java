/** Where providers' keys come from. They enter no event, no log and no answer. */
@NullMarked
package vigor.coaching.saga.key;

import org.jspecify.annotations.NullMarked;
