/** What every read shares: how a caller learns that a view has moved on. */
@NullMarked
package vigor.kernel.query;

import org.jspecify.annotations.NullMarked;
