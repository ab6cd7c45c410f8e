/** Measurements of one machine in one run; they print figures and decide no test. */
@NullMarked
package vigor.app.bench;

import org.jspecify.annotations.NullMarked;
