/** Training as a whole, from HTTP to the log and back. */
@NullMarked
package vigor.app.training;

import org.jspecify.annotations.NullMarked;
