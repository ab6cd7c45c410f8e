/** Tests of what follows when a person uses their rights. */
@NullMarked
package vigor.privacy.saga;

import org.jspecify.annotations.NullMarked;
