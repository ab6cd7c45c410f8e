/** The wire format of Google's Gemini. */
@NullMarked
package vigor.coaching.saga.gemini;

import org.jspecify.annotations.NullMarked;
