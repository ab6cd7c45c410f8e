/** What a person has done, as progress reads it. */
@NullMarked
package vigor.training.projection.progress.log;

import org.jspecify.annotations.NullMarked;
