/** Administrators look at what the house spends, limit it and reconcile it with bills. */
@NullMarked
package vigor.coaching.edge.budget;

import org.jspecify.annotations.NullMarked;
