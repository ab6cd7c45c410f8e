/**
 * Calls of language models, attempt by attempt: what was asked of whom, what came of it, what it
 * cost.
 */
@NullMarked
package vigor.coaching.command;

import org.jspecify.annotations.NullMarked;
