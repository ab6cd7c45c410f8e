/** Passwords: stretched, peppered, and never compared in a hurry. */
@NullMarked
package vigor.identity.edge.password;

import org.jspecify.annotations.NullMarked;
