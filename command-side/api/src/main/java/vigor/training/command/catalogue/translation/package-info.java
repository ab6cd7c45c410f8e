/** What exercises are called and how they are told in other languages than English. */
@NullMarked
package vigor.training.command.catalogue.translation;

import org.jspecify.annotations.NullMarked;
