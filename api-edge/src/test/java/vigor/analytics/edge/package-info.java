/** Figures over HTTP. */
@NullMarked
package vigor.analytics.edge;

import org.jspecify.annotations.NullMarked;
