/** Figures for administrators and outside tools, and the stars people give. */
@NullMarked
package vigor.analytics.edge;

import org.jspecify.annotations.NullMarked;
