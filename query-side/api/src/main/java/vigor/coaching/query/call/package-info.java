/** Single requests to language models, from the limits they met to what they cost. */
@NullMarked
package vigor.coaching.query.call;

import org.jspecify.annotations.NullMarked;
