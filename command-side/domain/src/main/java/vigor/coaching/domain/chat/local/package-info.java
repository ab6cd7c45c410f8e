/** The coach that needs no language model: own figures first, then what is known about training. */
@NullMarked
package vigor.coaching.domain.chat.local;

import org.jspecify.annotations.NullMarked;
