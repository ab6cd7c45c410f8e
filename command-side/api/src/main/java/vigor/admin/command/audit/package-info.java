/** Looking into the log: what an administrator may open, and the record that it was opened. */
@NullMarked
package vigor.admin.command.audit;

import org.jspecify.annotations.NullMarked;
