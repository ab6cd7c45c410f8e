/** Tokens that people make for their own scripts. */
@NullMarked
package vigor.identity.edge.token;

import org.jspecify.annotations.NullMarked;
