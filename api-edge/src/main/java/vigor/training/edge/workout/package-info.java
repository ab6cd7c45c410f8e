/** Sessions over HTTP: start, log set by set, watch, finish. */
@NullMarked
package vigor.training.edge.workout;

import org.jspecify.annotations.NullMarked;
