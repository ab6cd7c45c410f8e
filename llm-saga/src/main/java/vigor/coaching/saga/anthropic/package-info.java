/** The wire format of Anthropic's messages. */
@NullMarked
package vigor.coaching.saga.anthropic;

import org.jspecify.annotations.NullMarked;
