/** Judges, expands and repairs plans, whoever made them. */
@NullMarked
package vigor.training.domain.validation;

import org.jspecify.annotations.NullMarked;
