/** The application as a process, for tests that kill it and for measurements. */
@NullMarked
package vigor.app.process;

import org.jspecify.annotations.NullMarked;
