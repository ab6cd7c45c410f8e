/** What no model may answer and no answer may say. */
@NullMarked
package vigor.coaching.command.safety;

import org.jspecify.annotations.NullMarked;
