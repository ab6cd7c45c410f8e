/** What every aggregate does alike. */
@NullMarked
package vigor.kernel.domain;

import org.jspecify.annotations.NullMarked;
