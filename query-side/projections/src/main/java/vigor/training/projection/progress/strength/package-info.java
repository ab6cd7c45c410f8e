/** What sets say about strength. */
@NullMarked
package vigor.training.projection.progress.strength;

import org.jspecify.annotations.NullMarked;
