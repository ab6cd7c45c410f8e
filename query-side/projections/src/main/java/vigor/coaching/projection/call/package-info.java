/** Requests to language models: money and call joined into one story. */
@NullMarked
package vigor.coaching.projection.call;

import org.jspecify.annotations.NullMarked;
