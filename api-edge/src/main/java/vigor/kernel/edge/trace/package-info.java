/** One id that ties a request, its log lines, its command and its events together. */
@NullMarked
package vigor.kernel.edge.trace;

import org.jspecify.annotations.NullMarked;
