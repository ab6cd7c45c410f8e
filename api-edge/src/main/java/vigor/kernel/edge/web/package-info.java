/** What HTTP looks like here: JSON, limits, the caller, versions, the single page. */
@NullMarked
package vigor.kernel.edge.web;

import org.jspecify.annotations.NullMarked;
