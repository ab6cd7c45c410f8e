/** Which exercises to limit or leave out with an injury: general guidance, not medical advice. */
@NullMarked
package vigor.training.command.catalogue.injury;

import org.jspecify.annotations.NullMarked;
