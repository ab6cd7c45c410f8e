/** Sessions: short access tokens, single-use refresh tokens, and the cookies that carry them. */
@NullMarked
package vigor.identity.edge.session;

import org.jspecify.annotations.NullMarked;
