/** The composition root: the only place that sees every module. */
@NullMarked
package vigor.app;

import org.jspecify.annotations.NullMarked;
