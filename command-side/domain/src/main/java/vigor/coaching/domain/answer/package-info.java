/** Which words of a model may reach a person, and what they rest on. */
@NullMarked
package vigor.coaching.domain.answer;

import org.jspecify.annotations.NullMarked;
