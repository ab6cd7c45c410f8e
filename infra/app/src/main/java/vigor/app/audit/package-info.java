/** {@code ./vigor audit}: verifies and exports the log without starting Vigor. */
@NullMarked
package vigor.app.audit;

import org.jspecify.annotations.NullMarked;
