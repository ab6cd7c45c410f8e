/**
 * Administrators and auditors look into the log; every look is recorded before it shows anything.
 */
@NullMarked
package vigor.admin.edge.audit;

import org.jspecify.annotations.NullMarked;
