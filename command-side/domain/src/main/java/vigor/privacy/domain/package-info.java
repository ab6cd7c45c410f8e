/** What a person takes with them. */
@NullMarked
package vigor.privacy.domain;

import org.jspecify.annotations.NullMarked;
