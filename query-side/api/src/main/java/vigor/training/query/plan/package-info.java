/** Training plans as they are read. */
@NullMarked
package vigor.training.query.plan;

import org.jspecify.annotations.NullMarked;
