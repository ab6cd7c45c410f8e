/** How often one may knock: limits in the database, shared by all nodes. */
@NullMarked
package vigor.identity.edge.limit;

import org.jspecify.annotations.NullMarked;
