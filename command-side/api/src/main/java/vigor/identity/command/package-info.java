/** Who a person is to Vigor: accounts, claimed e-mail addresses, roles. */
@NullMarked
package vigor.identity.command;

import org.jspecify.annotations.NullMarked;
