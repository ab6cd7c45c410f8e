/** Accounts and the e-mail addresses they claim. */
@NullMarked
package vigor.identity.domain;

import org.jspecify.annotations.NullMarked;
