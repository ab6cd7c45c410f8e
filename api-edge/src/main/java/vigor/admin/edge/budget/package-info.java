/** Administrators limit what the house and each person may spend in a month. */
@NullMarked
package vigor.admin.edge.budget;

import org.jspecify.annotations.NullMarked;
