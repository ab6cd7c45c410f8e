/** Passkeys (WebAuthn): keys in people's devices that let them in without a password. */
@NullMarked
package vigor.identity.edge.passkey;

import org.jspecify.annotations.NullMarked;
