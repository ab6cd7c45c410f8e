/** Measures and limits of a week of training that the coach, the validator and feedback share. */
@NullMarked
package vigor.training.domain.prescription;

import org.jspecify.annotations.NullMarked;
