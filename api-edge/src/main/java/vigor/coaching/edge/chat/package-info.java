/** The coach over HTTP: ask, hear the words as they come, stop, read again. */
@NullMarked
package vigor.coaching.edge.chat;

import org.jspecify.annotations.NullMarked;
