/** Signing in by way of an OpenID Connect provider: there, back, and whose identity is whose. */
@NullMarked
package vigor.identity.edge.provider;

import org.jspecify.annotations.NullMarked;
