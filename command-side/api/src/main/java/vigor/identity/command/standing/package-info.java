/** Whether an account may be used, who decided so, and who looked at whom. */
@NullMarked
package vigor.identity.command.standing;

import org.jspecify.annotations.NullMarked;
