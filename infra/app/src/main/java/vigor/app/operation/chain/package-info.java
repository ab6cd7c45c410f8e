/** Administrators verify the chain over the log while everything goes on. */
@NullMarked
package vigor.app.operation.chain;

import org.jspecify.annotations.NullMarked;
