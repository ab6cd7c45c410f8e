/** The second factor: codes of an authenticator app, and recovery codes for when it is lost. */
@NullMarked
package vigor.identity.edge.factor;

import org.jspecify.annotations.NullMarked;
