/** Figures about everybody, of which none is about anybody. */
@NullMarked
package vigor.analytics.query;

import org.jspecify.annotations.NullMarked;
