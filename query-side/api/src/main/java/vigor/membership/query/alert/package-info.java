/** What administrators are told about budgets. */
@NullMarked
package vigor.membership.query.alert;

import org.jspecify.annotations.NullMarked;
