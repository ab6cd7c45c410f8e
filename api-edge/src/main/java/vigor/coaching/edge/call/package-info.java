/** Single requests to language models over HTTP. */
@NullMarked
package vigor.coaching.edge.call;

import org.jspecify.annotations.NullMarked;
