/** The wire format of OpenAI's chat completions. */
@NullMarked
package vigor.coaching.saga.openai;

import org.jspecify.annotations.NullMarked;
