/** Administrators see how the house runs and keep it running. */
@NullMarked
package vigor.admin.edge.operation;

import org.jspecify.annotations.NullMarked;
