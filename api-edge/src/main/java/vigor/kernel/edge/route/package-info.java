/** The route table: every route of the API and who may take it, read from the contract. */
@NullMarked
package vigor.kernel.edge.route;

import org.jspecify.annotations.NullMarked;
