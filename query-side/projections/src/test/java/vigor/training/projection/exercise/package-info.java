@NullMarked
package vigor.training.projection.exercise;

import org.jspecify.annotations.NullMarked;
