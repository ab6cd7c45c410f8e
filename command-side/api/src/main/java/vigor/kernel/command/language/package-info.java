/**
 * In which language people are spoken to: events and rules say it in English, readers say it anew.
 */
@NullMarked
package vigor.kernel.command.language;

import org.jspecify.annotations.NullMarked;
