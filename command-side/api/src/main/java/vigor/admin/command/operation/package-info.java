/** Running the house: what administrators set going, why, and how it ended. */
@NullMarked
package vigor.admin.command.operation;

import org.jspecify.annotations.NullMarked;
