/** Searches the exercise catalogue in plain words. */
@NullMarked
package vigor.training.command.catalogue.search;

import org.jspecify.annotations.NullMarked;
