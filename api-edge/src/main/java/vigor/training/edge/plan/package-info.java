/** Plans over HTTP: ask for one, look at it, train by it, change it. */
@NullMarked
package vigor.training.edge.plan;

import org.jspecify.annotations.NullMarked;
