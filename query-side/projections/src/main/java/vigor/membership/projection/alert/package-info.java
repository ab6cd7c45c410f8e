/** Keeps alerts about budgets readable. */
@NullMarked
package vigor.membership.projection.alert;

import org.jspecify.annotations.NullMarked;
